package th.hrd.localstack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import th.hrd.localstack.home.StackException;

/** Stops the stack. */
@Command(
        name = "down",
        description = "Stops the local stack; its data stay.",
        mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    @Mixin private StackOptions options = new StackOptions();

    @Option(names = "--wipe", description = "Forget all data, logs and secrets too.")
    private boolean wipe;

    @Parameters(
            paramLabel = "COMPONENT",
            arity = "0..*",
            description = "Only these; all unless given.")
    private List<String> components = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        if (wipe && !components.isEmpty()) {
            throw new StackException("--wipe forgets the whole stack; leave out the component.");
        }
        var stack = options.stack(new Board(Terminal.current(), System.err));
        if (wipe) {
            stack.wipe();
        } else {
            stack.down(StackOptions.parts(components));
        }
        return 0;
    }
}
