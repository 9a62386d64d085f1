package th.hrd.localstack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import th.hrd.localstack.LocalStack;
import th.hrd.localstack.home.Part;

/** Starts what is missing and says where everything is. */
@Command(
        name = "up",
        description = "Starts what is missing of the local stack.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Mixin private StackOptions options = new StackOptions();

    @Parameters(
            paramLabel = "COMPONENT",
            arity = "0..*",
            description = "Only these, not what they need; all unless given.")
    private List<String> components = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        var terminal = Terminal.current();
        var stack = options.stack(new Board(terminal, System.err));
        stack.up(StackOptions.parts(components));
        if (components.isEmpty()) {
            System.err.println();
            System.err.println(whereEverythingIs(stack, terminal));
        }
        return 0;
    }

    private String whereEverythingIs(LocalStack stack, Terminal terminal) {
        var text = new StringBuilder();
        for (Part service : Part.services()) {
            text.append(row(terminal, service.id(), stack.url(service) + "/q/swagger-ui"));
        }
        text.append(row(terminal, "keycloak", stack.url(Part.KEYCLOAK) + "/admin"));
        text.append(row(terminal, "postgres", stack.address(Part.POSTGRES)));
        text.append(row(terminal, "kafka", stack.bootstrapServers()));
        text.append("\n");
        text.append(
                row(
                        terminal,
                        "a token",
                        "TOKEN=$(./hrd token ocsc-admin)    also: ./hrd token --help"));
        text.append(row(terminal, "passwords", options.home().secrets().toString()));
        text.append(row(terminal, "logs", options.home().log(Part.KAFKA).getParent().toString()));
        return text.toString();
    }

    private static String row(Terminal terminal, String name, String value) {
        return "  %s %s%n".formatted(terminal.bold("%-22s".formatted(name)), value);
    }
}
