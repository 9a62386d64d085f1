package th.hrd.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.hrd.demo.synthetic.SyntheticPerson;
import th.hrd.localstack.home.Part;
import th.hrd.platform.testing.NationalIdScan;

/**
 * After every other test: no national ID stands in a log, an event, a metric or a database, neither
 * of this stack nor in what the modules' own tests wrote. Answers and addresses are looked at when
 * they are given ({@link RunningStack}, and {@code Contract} in the modules).
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(RunningStack.Extension.class)
class NoNationalIdIT {

    private static final String PLANTED = "1234567890121";
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    /** What the tests printed; the reports also hold test names, in which numbers may stand. */
    private static final Pattern PRINTED =
            Pattern.compile("(?s)<system-(out|err)>(.*?)</system-\\1>");

    @Test
    void everyNumberThatWasSentIsOneTheScanFinds(RunningStack running) {
        for (SyntheticPerson person : running.population.people()) {
            assertThat(NationalIdScan.in("x " + person.nationalId() + ",")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void noLogHoldsOne(Part part, RunningStack running) throws IOException {
        Path log = running.stack.log(part);

        assertThat(log).isNotEmptyFile();
        assertThat(NationalIdScan.inFile(log)).isEmpty();
    }

    @Test
    void noEventHoldsOne(RunningStack running) {
        Topics topics = Topics.of(running.stack);
        Set<String> names = topics.names();

        assertThat(names).contains("hrd.organisation.person.v1", "hrd.idp.activity.v1");
        for (String topic : names) {
            assertThat(found(topics, topic)).as(topic).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"POSTGRES", "KAFKA", "KEYCLOAK"},
            mode = EnumSource.Mode.EXCLUDE)
    void noDatabaseHoldsOne(Part service, RunningStack running) throws SQLException {
        try (Connection database = running.database(service)) {
            assertThat(NationalIdScan.inDatabase(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"POSTGRES", "KAFKA", "KEYCLOAK"},
            mode = EnumSource.Mode.EXCLUDE)
    void noMetricHoldsOne(Part service, RunningStack running) {
        for (String path : List.of("/q/metrics", "/q/health")) {
            String answer = running.anyone(service).get(path).asString();

            assertThat(NationalIdScan.in(answer)).as(service + path).isEmpty();
        }
    }

    @Test
    void nothingTheModulesTestsWroteHoldsOne() throws IOException {
        var found = new TreeSet<String>();
        for (Path report : written(".*/target/(surefire|failsafe)-reports/TEST-.*\\.xml")) {
            PRINTED.matcher(Files.readString(report))
                    .results()
                    .flatMap(printed -> NationalIdScan.in(printed.group(2)).stream())
                    .forEach(place -> found.add(report.getFileName() + ": " + place));
        }
        for (Path log : written(".*/target/([^/]*|.*-reports/.*-output)\\.(log|txt)")) {
            found.addAll(NationalIdScan.inFile(log));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void aPlantedNumberIsFoundInEachPlace(RunningStack running) throws Exception {
        try (Connection database = running.database(Part.KPI_REPORTING);
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("create table planted (seq int, data jsonb)");
            statement.execute(
                    "insert into planted values (1, '{\"a\": [\"%s\"]}')".formatted(PLANTED));
            assertThat(NationalIdScan.inDatabase(database)).hasSize(1);
            database.rollback();
        }
        Map<String, Object> broker = Map.of("bootstrap.servers", running.stack.bootstrapServers());
        try (var admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic("planted", 1, (short) 1))).all().get();
        }
        try (var producer =
                new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            var event = new ProducerRecord<>("planted", "key", "value");
            event.headers().add("ce_subject", PLANTED.getBytes(StandardCharsets.UTF_8));
            producer.send(event).get();
        }
        assertThat(found(Topics.of(running.stack), "planted")).hasSize(1);
        Path log = Files.writeString(Path.of("target", "planted.txt"), "PUT /x/" + PLANTED);
        assertThat(NationalIdScan.inFile(log)).hasSize(1);
        Files.delete(log);
    }

    private static List<String> found(Topics topics, String topic) {
        var found = new ArrayList<String>();
        topics.forEachText(topic, text -> found.addAll(NationalIdScan.in(text)));
        return found;
    }

    private static List<Path> written(String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(pattern))
                    .toList();
        }
    }
}
