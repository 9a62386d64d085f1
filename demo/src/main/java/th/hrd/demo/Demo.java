package th.hrd.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import th.hrd.demo.count.IndependentCount;
import th.hrd.demo.report.Comparison;
import th.hrd.demo.report.Crosswalks;
import th.hrd.demo.report.ReportedFigures;
import th.hrd.demo.story.Crew;
import th.hrd.demo.story.Story;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.DemoException;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agencies;
import th.hrd.demo.synthetic.Population;
import th.hrd.localstack.LocalStack;
import th.hrd.localstack.home.StackException;

/**
 * The command behind {@code ./hrd demo}: exit 0 when every figure equals the count, 1 when one does
 * not.
 */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Sends a synthetic nation through the public APIs and compares the KPIs with a"
                        + " count of its own.")
public final class Demo implements Callable<Integer> {

    private static final int MOST_PEOPLE = 5_000_000;

    @Option(
            names = "--people",
            defaultValue = "5000",
            description =
                    "How many people to invent, 200 to 5,000,000 (default: ${DEFAULT-VALUE}).")
    private int people;

    @Option(
            names = "--data",
            defaultValue = "${env:HRD_DATA:-${sys:hrd.root:-.}/.hrd}",
            description = "The folder of the running stack (default: ${DEFAULT-VALUE}).")
    private Path data;

    @Option(
            names = "--port-base",
            defaultValue = "${env:HRD_PORT_BASE:-8100}",
            description = "The port base of the running stack (default: ${DEFAULT-VALUE}).")
    private int portBase;

    @Option(
            names = "--agency",
            defaultValue = "bb5:03005",
            description = "The agency shown on its own (default: ${DEFAULT-VALUE}).")
    private String agency;

    @Spec private CommandSpec command;

    public static void main(String[] arguments) {
        System.exit(
                new CommandLine(new Demo())
                        .setExecutionExceptionHandler(Demo::sayInOneSentence)
                        .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (people < 200 || people > MOST_PEOPLE) {
            throw new ParameterException(
                    command.commandLine(), "--people must be between 200 and 5,000,000.");
        }
        refuseASmallerNation();
        long started = System.nanoTime();
        Agencies agencies = Agencies.load();
        Population population = Population.of(people, agencies);
        Callers callers = new Callers();
        Comparison comparison;
        try (Suite suite = new Suite(LocalStack.at(data, portBase))) {
            Story story = new Story(suite, callers, population, new Crew(System.out, isTerminal()));
            story.tell();
            Files.writeString(sizeOfTheNation(), String.valueOf(people));
            story.awaitFigures();
            comparison =
                    new Comparison(
                            new IndependentCount(population),
                            new ReportedFigures(suite, callers),
                            agency);
            comparison.print(System.out);
            new Crosswalks(suite, callers, agencies).print(System.out);
        }
        System.out.printf(
                "%nDone in %d s.%n", Duration.ofNanos(System.nanoTime() - started).toSeconds());
        return comparison.isEqual() ? 0 : 1;
    }

    /** Who was sent stays: a smaller nation than before could not be counted apart from it. */
    private void refuseASmallerNation() throws IOException {
        if (!Files.exists(sizeOfTheNation())) {
            return;
        }
        int before = Integer.parseInt(Files.readString(sizeOfTheNation()).strip());
        if (people < before) {
            throw new DemoException(
                    "This stack already holds a nation of %d people; use --people %d or more, or ./hrd down --wipe first."
                            .formatted(before, before));
        }
    }

    private Path sizeOfTheNation() {
        return data.resolve("demo-people");
    }

    private static boolean isTerminal() {
        return Boolean.getBoolean("hrd.interactive");
    }

    private static int sayInOneSentence(
            Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (failure instanceof DemoException || failure instanceof StackException) {
            System.err.println(failure.getMessage());
            return 1;
        }
        throw failure;
    }
}
