package th.hrd.benchmark;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import th.hrd.benchmark.intake.IntakeBench;
import th.hrd.benchmark.registry.RegistryBench;
import th.hrd.localstack.home.StackException;

/** The command behind {@code ./hrd bench}; each benchmark is a command below it. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {RegistryBench.class, IntakeBench.class},
        description =
                "Measures the packaged services on a stack of its own, each figure beside what the"
                        + " same machine did at best in the same run.")
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        String[] orRegistry = arguments.length == 0 ? new String[] {"registry"} : arguments;
        System.exit(
                new CommandLine(new Bench())
                        .setExecutionExceptionHandler(Bench::sayInOneSentence)
                        .execute(orRegistry));
    }

    private static int sayInOneSentence(
            Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof BenchException || failure instanceof StackException) {
            command.getErr().println("hrd bench: " + failure.getMessage());
            return 2;
        }
        throw failure;
    }
}
