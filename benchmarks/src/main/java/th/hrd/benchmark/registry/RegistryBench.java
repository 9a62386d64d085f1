package th.hrd.benchmark.registry;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import th.hrd.benchmark.BenchException;
import th.hrd.benchmark.BenchStack;
import th.hrd.benchmark.Figures;
import th.hrd.benchmark.Load;
import th.hrd.benchmark.Report;
import th.hrd.benchmark.Steps;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.token.Identity;
import th.hrd.localstack.token.Persona;

/** Searches, head counts and single reads with a nation loaded. */
@Command(
        name = "registry",
        mixinStandardHelpOptions = true,
        description = "How fast the registry searches, counts and reads with a nation loaded.")
public final class RegistryBench implements Callable<Integer> {

    private static final String KINDS = "personnelType,roleGroup,digitalTargetGroup";
    private static final LocalDate FIRST_DAY = LocalDate.parse("2021-10-01");
    private static final int DAYS = 1800;

    private static final String SAME_SEARCH =
            """
            select u.id, u.agency_id, u.code, s.level, s.place, s.name_th, s.name_en, s.status, s.valid_from
              from org_unit_state s join org_unit u on u.id = s.unit_id
             where s.valid_from <= current_date and s.status = 'ACTIVE'
               and not exists (select from org_unit_state l
                                where l.unit_id = s.unit_id and l.valid_from <= current_date
                                  and (l.valid_from, l.seq) > (s.valid_from, s.seq))
               and s.search like (select ? || search_pattern(?) || '%')
             order by s.name_th collate "th-x-icu", u.id limit 51
            """;

    private static final String RECOUNT =
            """
            select personnel_type, role_group, digital_target_group, count(*) from assignment
             where status = 'ACTIVE' and valid_from <= current_date
               and (valid_to is null or valid_to > current_date)
             group by 1, 2, 3
            """;

    @Option(
            names = "--people",
            defaultValue = "1000000",
            description = "How many people to load (default: ${DEFAULT-VALUE}).")
    private int people;

    @Option(
            names = "--units",
            defaultValue = "20000",
            description = "How many units to load (default: ${DEFAULT-VALUE}).")
    private int units;

    @Option(
            names = "--callers",
            defaultValue = "4",
            description = "How many ask at once (default: ${DEFAULT-VALUE}).")
    private int callers;

    @Option(
            names = "--seconds",
            defaultValue = "4",
            description = "How long each question is measured (default: ${DEFAULT-VALUE}).")
    private int seconds;

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

    private final Identity analyst = Identity.of(Persona.OCSC_ANALYST);

    @Override
    public Integer call() throws Exception {
        var steps = new Steps(System.out);
        var report =
                new Report(
                        Map.of(
                                "people", people,
                                "units", units,
                                "departments", Nation.DEPARTMENTS,
                                "callers", callers,
                                "seconds", seconds));
        var started = new BenchStack[1];
        steps.run(
                "Registry, PostgreSQL, Kafka, Keycloak",
                () ->
                        started[0] =
                                BenchStack.start(
                                        target.resolve("stack"),
                                        portBase,
                                        Part.ORGANISATION_REGISTRY));
        try (BenchStack stack = started[0]) {
            var nation = new Nation(stack, people, units);
            steps.run("%,d departments".formatted(Nation.DEPARTMENTS), nation::registerAgencies);
            steps.run("%,d units".formatted(units), nation::sendUnits);
            steps.run("People read one by one", nation::sendPeople);
            steps.run("%,d people".formatted(people), nation::loadPeople);
            steps.run(
                    "Head counts folded",
                    () -> stack.await("select not exists (select from head_count_change)"));
            steps.run("Questions", () -> measure(stack, nation, report));
        }
        report.print(System.out);
        Path file = target.resolve("registry.json");
        report.write(file);
        System.out.printf("%nAlso in %s%n", file);
        return 0;
    }

    private void measure(BenchStack stack, Nation nation, Report report)
            throws InterruptedException {
        Figures trivial =
                jdbc(
                        stack,
                        "select version from person where id = cast(? as uuid)",
                        i -> new String[] {UUID.randomUUID().toString()});
        search(stack, report, "Units by beginning of the name", "nameStartsWith", "%\n", "กอง");
        search(stack, report, "Units by part of the name", "name", "%", "");
        String select = "a trivial prepared select";
        report.add(
                "Agencies by beginning of the name",
                ask(
                        stack,
                        i -> "/v1/agencies?nameStartsWith=" + encoded("กรม" + Nation.subject(i))),
                select,
                trivial);
        report.add(
                "Agencies by part of the name",
                ask(stack, i -> "/v1/agencies?name=" + encoded(Nation.subject(i))),
                select,
                trivial);
        report.add(
                "Head count, nation, all kinds, today",
                ask(stack, i -> "/v1/head-counts?splitBy=" + KINDS),
                "counting the assignments",
                jdbc(stack, RECOUNT));
        report.add(
                "Head count, nation, all kinds, any day",
                ask(stack, i -> "/v1/head-counts?splitBy=" + KINDS + "&asOf=" + day(i)),
                select,
                trivial);
        report.add(
                "Head count, nation, by agency, all kinds",
                ask(stack, i -> "/v1/head-counts?splitBy=agency," + KINDS),
                select,
                trivial);
        report.add(
                "Head count, one ministry, by agency",
                ask(
                        stack,
                        i ->
                                "/v1/head-counts?splitBy=agency,"
                                        + KINDS
                                        + "&under="
                                        + nation.ministry(i)),
                select,
                trivial);
        report.add(
                "Head count, one department, by unit",
                ask(stack, i -> "/v1/head-counts?splitBy=unit&under=" + nation.department(i)),
                select,
                trivial);
        report.add(
                "One person by key",
                ask(stack, Identity.of(Persona.OCSC_ADMIN), nation::person),
                select,
                trivial);
    }

    private void search(
            BenchStack stack,
            Report report,
            String what,
            String parameter,
            String before,
            String stem)
            throws InterruptedException {
        report.add(
                what,
                ask(stack, i -> "/v1/units?" + parameter + "=" + encoded(stem + Nation.subject(i))),
                "the same statement by JDBC",
                jdbc(stack, SAME_SEARCH, i -> new String[] {before, stem + Nation.subject(i)}));
    }

    private Figures ask(BenchStack stack, IntFunction<String> path) throws InterruptedException {
        return ask(stack, analyst, path);
    }

    private Figures ask(BenchStack stack, Identity caller, IntFunction<String> path)
            throws InterruptedException {
        return load().run(
                        number ->
                                () -> {
                                    int any = ThreadLocalRandom.current().nextInt(1 << 20);
                                    HttpRequest request = stack.get(caller, path.apply(any));
                                    stack.answer(request);
                                });
    }

    private Figures jdbc(BenchStack stack, String sql) throws InterruptedException {
        return jdbc(stack, sql, i -> new String[0]);
    }

    private Figures jdbc(BenchStack stack, String sql, IntFunction<String[]> parameters)
            throws InterruptedException {
        return load().run(number -> new PreparedQuestion(stack.database(), sql, parameters));
    }

    private Load load() {
        return new Load(callers, Duration.ofSeconds(2), Duration.ofSeconds(seconds));
    }

    private static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number % DAYS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The same statement again and again, on a connection of its own. */
    private static final class PreparedQuestion implements Load.Question {

        private final Connection connection;
        private final PreparedStatement statement;
        private final IntFunction<String[]> parameters;

        PreparedQuestion(Connection connection, String sql, IntFunction<String[]> parameters) {
            this.connection = connection;
            this.parameters = parameters;
            try {
                this.statement = connection.prepareStatement(sql);
            } catch (SQLException e) {
                throw new BenchException("cannot be prepared: " + sql, e);
            }
        }

        @Override
        public void ask() throws SQLException {
            String[] values = parameters.apply(ThreadLocalRandom.current().nextInt(1 << 20));
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new BenchException("A connection cannot be closed.", e);
            }
        }
    }
}
