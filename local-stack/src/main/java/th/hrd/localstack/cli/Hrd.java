package th.hrd.localstack.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import th.hrd.localstack.home.StackException;

/** The commands that ./hrd leaves to Java. */
@Command(
        name = "hrd",
        subcommands = {UpCommand.class, DownCommand.class, StatusCommand.class, TokenCommand.class})
public final class Hrd {
    private Hrd() {}

    public static void main(String... arguments) {
        // Kafka's client would tell a person at length that a broker that is just starting does not
        // answer yet.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        var terminal = Terminal.current();
        int exitCode =
                new CommandLine(new Hrd())
                        .setColorScheme(
                                CommandLine.Help.defaultColorScheme(
                                        terminal.colours() ? Ansi.ON : Ansi.OFF))
                        .setExecutionExceptionHandler((e, _, _) -> explain(e, terminal))
                        .execute(arguments);
        System.exit(exitCode);
    }

    private static int explain(Exception e, Terminal terminal) throws Exception {
        if (!(e instanceof StackException known)) {
            throw e;
        }
        known.evidence().forEach(line -> System.err.println(terminal.faint("  | " + line)));
        System.err.println(terminal.red("hrd: ") + known.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }
}
