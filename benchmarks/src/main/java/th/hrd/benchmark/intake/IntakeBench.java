package th.hrd.benchmark.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import th.hrd.benchmark.BenchException;
import th.hrd.benchmark.BenchStack;
import th.hrd.benchmark.Steps;
import th.hrd.benchmark.intake.Takings.Taking;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.token.Identity;
import th.hrd.localstack.token.Persona;

/**
 * A file with all people of an agency, twice, beside the bare SQL pipeline with the same people.
 */
@Command(
        name = "intake",
        mixinStandardHelpOptions = true,
        description =
                "How fast the registry takes in a file with an agency's people, and the same file"
                        + " again.")
public final class IntakeBench implements Callable<Integer> {

    private static final String EDITION = "/v1/guidelines/2566-2570/code-lists/";
    private static final int WARM_UP = 20_000;
    private static final int MOST_UNITS_AT_ONCE = 100;
    private static final double NANOS = 1e9;

    @Option(
            names = "--people",
            defaultValue = "200000",
            description = "How many people the file has (default: ${DEFAULT-VALUE}).")
    private int people;

    @Option(
            names = "--units",
            defaultValue = "300",
            description = "How many units they work in (default: ${DEFAULT-VALUE}).")
    private int units;

    @Option(
            names = "--format",
            defaultValue = "CSV",
            description =
                    "How the file is written: ${COMPLETION-CANDIDATES} (default:"
                            + " ${DEFAULT-VALUE}).")
    private PeopleFile format;

    @Option(
            names = "--port-base",
            defaultValue = "8300",
            description = "First port of the benchmark's own stack (default: ${DEFAULT-VALUE}).")
    private int portBase;

    @Option(
            names = "--target",
            defaultValue = "${sys:hrd.root:-.}/benchmarks/target/bench",
            description = "Where the stack and the results are kept (default: ${DEFAULT-VALUE}).")
    private Path target;

    private final Identity admin = Identity.of(Persona.OCSC_ADMIN);
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Integer call() throws Exception {
        var steps = new Steps(System.out);
        var started = new BenchStack[1];
        steps.run(
                "Registry, PostgreSQL, Kafka, Keycloak",
                () ->
                        started[0] =
                                BenchStack.start(
                                        target.resolve("stack"),
                                        portBase,
                                        Part.ORGANISATION_REGISTRY));
        Path files = Files.createDirectories(target.resolve("files"));
        try (BenchStack stack = started[0];
                var observed =
                        new Observed(
                                stack.process(Part.ORGANISATION_REGISTRY),
                                stack.process(Part.POSTGRES))) {
            measure(stack, observed, steps, files);
        }
        return 0;
    }

    private void measure(BenchStack stack, Observed observed, Steps steps, Path files)
            throws Exception {
        CodeLists codes =
                CodeLists.read(list -> read(stack.answer(stack.get(admin, EDITION + list))));
        var warmUp = new Staff(WARM_UP, units, people, codes);
        var staff = new Staff(people, units, 0, codes);
        Path first = files.resolve("first");
        Path file = files.resolve("people." + format.name().toLowerCase(Locale.ROOT));
        Path bareFirst = files.resolve("first.bare");
        Path bareFile = files.resolve("people.bare");
        var agencies = new UUID[2];
        steps.run(
                "Two agencies with %,d units each".formatted(units),
                () -> {
                    agencies[0] = agency(stack, "first");
                    agencies[1] = agency(stack, "largest");
                });
        steps.run(
                "A file with %,d people".formatted(people),
                () -> {
                    format.write(warmUp, first);
                    format.write(staff, file);
                    BarePipeline.write(warmUp, codes, bareFirst);
                    BarePipeline.write(staff, codes, bareFile);
                });
        var takings =
                new Takings(
                        Map.of(
                                "people", people,
                                "units", units,
                                "format", format.name(),
                                "fileBytes", Files.size(file),
                                "processors", Runtime.getRuntime().availableProcessors()));
        steps.run(
                "Warm-up with %,d others".formatted(WARM_UP),
                () -> {
                    take(stack, observed, agencies[0], first, WARM_UP, "created");
                    published(stack);
                    try (var bare = new BarePipeline(stack.database(), agencies[0].toString())) {
                        bare.run(bareFirst);
                    }
                });
        try (var bare = new BarePipeline(stack.database(), agencies[1].toString())) {
            var taken = new Taking[4];
            var published = new double[1];
            steps.run("The bare pipeline", () -> taken[0] = bare(bare, observed, bareFile, people));
            steps.run(
                    "The file",
                    () -> taken[1] = take(stack, observed, agencies[1], file, people, "created"));
            steps.run(
                    "Its events reach Kafka",
                    () -> {
                        long begin = System.nanoTime();
                        published(stack);
                        published[0] = (System.nanoTime() - begin) / NANOS;
                    });
            steps.run(
                    "The bare pipeline again", () -> taken[2] = bare(bare, observed, bareFile, 0));
            steps.run(
                    "The same file again",
                    () -> taken[3] = take(stack, observed, agencies[1], file, people, "unchanged"));
            takings.add(taken[1], taken[0]);
            takings.add(taken[3], taken[2]);
            takings.print(System.out);
            System.out.printf(
                    "%nThe same file again: %.1f times as fast as the first.%n",
                    taken[1].seconds() / taken[3].seconds());
            Observed.Memory memory = observed.memory();
            System.out.printf(
                    "Events in the outbox: %,d bytes, of the bare pipeline %,d; all in Kafka after"
                        + " %.1f s more.%nThe service: at most %,d of %,d MiB heap, %,d after the"
                        + " last full collection; at most %,d MiB in all.%n",
                    bare.payloadBytes(
                            "public.outbox where aggregatetype = 'hrd.organisation.person.v1'"),
                    bare.payloadBytes("bare.outbox"),
                    published[0],
                    memory.heapPeak(),
                    memory.heapLimit(),
                    memory.heapLive(),
                    memory.resident());
            Path result = target.resolve("intake.json");
            takings.write(result, memory, published[0]);
            System.out.printf("%nAlso in %s%n", result);
        }
    }

    private UUID agency(BenchStack stack, String slug) {
        JsonNode agency =
                send(
                        stack,
                        "POST",
                        "/v1/agencies",
                        Map.of(
                                "codes",
                                List.of(Map.of("scheme", "slug", "code", slug)),
                                "kind",
                                "DEPARTMENT",
                                "nameTh",
                                "กรมทดสอบการนำเข้า " + slug,
                                "validFrom",
                                "2002-10-03"));
        UUID id = UUID.fromString(agency.path("agencyId").asText());
        for (int from = 0; from < units; from += MOST_UNITS_AT_ONCE) {
            var some = new ArrayList<Map<String, Object>>();
            for (int unit = from; unit < Math.min(units, from + MOST_UNITS_AT_ONCE); unit++) {
                some.add(
                        Map.of(
                                "code",
                                Staff.unit(unit),
                                "level",
                                "03",
                                "nameTh",
                                "กองทดสอบที่ " + unit,
                                "status",
                                "ACTIVE"));
            }
            send(
                    stack,
                    "PUT",
                    "/v1/agencies/" + id + "/units",
                    Map.of("effectiveFrom", "2002-10-03", "units", some));
        }
        return id;
    }

    /** Sends a file as the agency's HRIS does, and waits until all of it stands. */
    private Taking take(
            BenchStack stack, Observed observed, UUID agency, Path file, long rows, String outcome)
            throws InterruptedException {
        Identity hris = Identity.of(Persona.HRIS).agency(agency);
        String imports = "/v1/agencies/" + agency + "/people-imports";
        stack.answer(stack.get(hris, imports));
        Observed.Cpu before = observed.cpu();
        long begin = System.nanoTime();
        String job =
                read(stack.sendFile(hris, imports, format.contentType(), file))
                        .path("jobId")
                        .asText();
        double upload = (System.nanoTime() - begin) / NANOS;
        stack.await("select ended_at is not null from intake_job where id = '%s'".formatted(job));
        double whole = (System.nanoTime() - begin) / NANOS;
        Observed.Cpu cpu = observed.cpu().since(before);
        JsonNode ended = read(stack.answer(stack.get(hris, imports + "/" + job)));
        require(ended.path("counts").path(outcome).asLong() == rows, ended.toString());
        return new Taking(
                outcome.equals("created") ? "A new file" : "The same file again",
                rows,
                whole,
                upload,
                cpu.service().toMillis() / 1e3,
                cpu.database().toMillis() / 1e3);
    }

    private static Taking bare(BarePipeline bare, Observed observed, Path file, long changed)
            throws Exception {
        Observed.Cpu before = observed.cpu();
        long begin = System.nanoTime();
        long found = bare.run(file);
        double seconds = (System.nanoTime() - begin) / NANOS;
        Observed.Cpu cpu = observed.cpu().since(before);
        require(found == changed, "The bare pipeline changed " + found + " people.");
        long rows;
        try (var lines = Files.lines(file)) {
            rows = lines.count();
        }
        return new Taking(
                changed == 0 ? "  the bare SQL pipeline again" : "  the bare SQL pipeline",
                rows,
                seconds,
                null,
                cpu.service().toMillis() / 1e3,
                cpu.database().toMillis() / 1e3);
    }

    private static void published(BenchStack stack) throws InterruptedException {
        stack.await("select not exists (select from outbox where published_at is null)");
        stack.await("select not exists (select from head_count_change)");
    }

    private static void require(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new BenchException(otherwise);
        }
    }

    private JsonNode send(BenchStack stack, String method, String path, Map<String, ?> body) {
        try {
            return read(stack.send(admin, method, path, json.writeValueAsString(body)));
        } catch (JsonProcessingException e) {
            throw new BenchException("cannot be written as JSON", e);
        }
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BenchException("The service answered no JSON: " + text, e);
        }
    }
}
