package th.hrd.localstack.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import th.hrd.localstack.LocalStack;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.lifecycle.Progress;

/** Says of every component whether it runs and answers. */
@Command(
        name = "status",
        description =
                "Says of every component whether it runs; ends with 0 when all are ready, else with"
                        + " 3.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final int NOT_ALL_READY = 3;

    @Mixin private StackOptions options = new StackOptions();

    @Override
    public Integer call() throws InterruptedException {
        var stack = options.stack(Progress.SILENT);
        boolean allReady = true;
        for (Part part : Part.values()) {
            var state = state(stack, part);
            allReady &= state == State.READY;
            System.out.printf(
                    "%-22s %-10s %s%n",
                    part.id(),
                    state.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    stack.address(part));
        }
        return allReady ? 0 : NOT_ALL_READY;
    }

    private static State state(LocalStack stack, Part part) throws InterruptedException {
        if (!stack.running().contains(part)) {
            return State.STOPPED;
        }
        return stack.isReady(part) ? State.READY : State.NOT_READY;
    }

    private enum State {
        READY,
        NOT_READY,
        STOPPED
    }
}
