package th.hrd.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.token.Identity;
import th.hrd.localstack.token.Persona;

/**
 * The registry is killed in the middle of ten files of one agency, at a random moment each, and the
 * file is sent again; a twin agency sends the same in peace. Both end with the same people, and
 * every reader was told of each change once.
 */
@Order(4)
@ExtendWith(RunningStack.Extension.class)
class IntakeCrashIT {

    private static final int PEOPLE = Integer.getInteger("hrd.crash.people", 6_000);
    private static final int IDENTITIES_OF_THE_TWIN = 7_000_000;
    private static final int IDENTITIES_OF_THE_KILLED = 8_000_000;
    private static final String PEOPLE_TOPIC = "hrd.organisation.person.v1";
    private static final Duration UPLOAD_TAKES = Duration.ofSeconds(3);
    private static final Duration PUBLISHING_TAKES = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** When a load is killed: in this phase, after this share of the time the phase takes. */
    private enum Phase {
        ARRIVING,
        MERGING,
        PUBLISHING
    }

    private static final List<Phase> KILLS =
            Arrays.asList(
                    Phase.ARRIVING,
                    Phase.ARRIVING,
                    Phase.ARRIVING,
                    Phase.ARRIVING,
                    Phase.MERGING,
                    Phase.MERGING,
                    Phase.MERGING,
                    Phase.MERGING,
                    Phase.PUBLISHING,
                    Phase.PUBLISHING);

    @Test
    void tenKillsAndTheFileSentAgainEndAsAnUndisturbedLoad(RunningStack running) throws Exception {
        long seed = Long.getLong("hrd.crash.seed", System.nanoTime());
        System.out.printf("ten kills, seed %d, %,d people%n", seed, PEOPLE);
        var chance = new Random(seed);
        var kills = KILLS.toArray(Phase[]::new);
        Collections.shuffle(Arrays.asList(kills), chance);
        try (var twin = Hris.of(running, "undisturbed");
                var killed = Hris.of(running, "killed")) {
            for (int day = 0; day < kills.length; day++) {
                var calm = new HrisFile(day, PEOPLE, IDENTITIES_OF_THE_TWIN);
                var disturbed = new HrisFile(day, PEOPLE, IDENTITIES_OF_THE_KILLED);
                String before = twin.digest();
                JsonNode undisturbed = twin.sendUntilDone(calm);
                String after = twin.digest();

                String state =
                        killed.killedWhile(kills[day], chance.nextDouble(), disturbed, undisturbed);
                String found = killed.digest();
                JsonNode again = killed.sendUntilDone(disturbed);
                System.out.printf(
                        "day %d, %s, killed while %s, job %s, again %s%n",
                        day, atomicity(day), kills[day], state, again.path("counts"));

                if (atomicity(day).equals("ALL")) {
                    assertThat(found).as("nothing or everything").isIn(before, after);
                }
                assertThat(killed.digest()).as("people of day %d", day).isEqualTo(after);
            }
            running.story.awaitFigures();

            var last = new HrisFile(kills.length - 1, PEOPLE, IDENTITIES_OF_THE_KILLED);
            var events = Topics.of(running.stack).eventsByKey(PEOPLE_TOPIC);
            assertThat(killed.changesTold(events)).isEqualTo(last.changes());
            assertThat(twin.changesTold(events)).isEqualTo(last.changes());
            assertThat(killed.headCounts()).isEqualTo(twin.headCounts()).isPositive();
            assertThat(killed.headCountOfIdps()).isEqualTo(twin.headCountOfIdps()).isPositive();
        }
    }

    private static String atomicity(int day) {
        return day % 2 == 0 ? "ALL" : "ROW";
    }

    /** An agency's system, and what it can see. */
    private record Hris(RunningStack running, UUID agency, Identity identity, HttpClient http)
            implements AutoCloseable {

        static Hris of(RunningStack running, String code) {
            String id =
                    running.as(running.callers.admin(), Part.ORGANISATION_REGISTRY)
                            .header("Idempotency-Key", RunningStack.newKey())
                            .body(
                                    """
                                    {"codes": [{"scheme": "slug", "code": "%s"}], "kind": "INDEPENDENT_DEPARTMENT",
                                     "nameTh": "หน่วยงานทดสอบ", "validFrom": "2022-10-01", "source": "test"}\
                                    """
                                            .formatted(code))
                            .post("/v1/agencies")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("agencyId");
            UUID agency = UUID.fromString(id);
            return new Hris(
                    running,
                    agency,
                    Identity.of(Persona.HRIS).agency(agency, "slug:" + code),
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
        }

        /** Sends the file, as often as the registry asks to come again, and waits for its job. */
        JsonNode sendUntilDone(HrisFile file) {
            HttpRequest request = request(file, BodyPublishers.ofByteArray(file.csv()));
            return awaitMerged(
                    await("the file is taken")
                            .atMost(PATIENCE)
                            .pollInterval(Duration.ofMillis(500))
                            .until(
                                    () -> jobOf(http.send(request, BodyHandlers.ofString())),
                                    job -> !job.isEmpty()));
        }

        /** Empty when the registry asks to come again. */
        private static String jobOf(HttpResponse<String> answer) throws IOException {
            assertThat(answer.statusCode()).as(answer.body()).isIn(202, 429);
            return answer.statusCode() == 202
                    ? JSON.readTree(answer.body()).path("jobId").asText()
                    : "";
        }

        private JsonNode awaitMerged(String job) {
            return await("the file is merged")
                    .atMost(PATIENCE)
                    .until(
                            () -> job(job),
                            found -> found.path("state").asText().equals("COMPLETED"));
        }

        /**
         * Sends the file on a slow line and kills the registry at some moment of a phase, which
         * took as long for the twin; the registry is started again.
         *
         * @return what had become of the job
         */
        String killedWhile(Phase phase, double share, HrisFile file, JsonNode undisturbed)
                throws Exception {
            CompletableFuture<HttpResponse<String>> sending = sendingSlowly(file);
            if (phase != Phase.ARRIVING) {
                sending.join();
            }
            if (phase == Phase.PUBLISHING) {
                awaitMerged(jobOf(sending.join()));
            }
            LockSupport.parkNanos((long) (share * length(phase, undisturbed).toNanos()));
            running.stack.kill(Part.ORGANISATION_REGISTRY);
            await("the sender has noticed").atMost(PATIENCE).until(sending::isDone);
            running.stack.start(Part.ORGANISATION_REGISTRY);
            return newest().path("state").asText();
        }

        private static Duration length(Phase phase, JsonNode undisturbed) {
            return switch (phase) {
                case ARRIVING -> UPLOAD_TAKES;
                case MERGING ->
                        Duration.between(
                                Instant.parse(undisturbed.path("receivedAt").asText()),
                                Instant.parse(undisturbed.path("endedAt").asText()));
                case PUBLISHING -> PUBLISHING_TAKES;
            };
        }

        private CompletableFuture<HttpResponse<String>> sendingSlowly(HrisFile file) {
            byte[] bytes = file.csv();
            return http.sendAsync(
                    request(
                            file,
                            BodyPublishers.ofInputStream(() -> new SlowLine(bytes, UPLOAD_TAKES))),
                    BodyHandlers.ofString());
        }

        private HttpRequest request(HrisFile file, BodyPublisher body) {
            String query =
                    "?atomicity=%s&scope=%s&effectiveFrom=%s"
                            .formatted(
                                    atomicity(file.day()),
                                    file.isSnapshot() ? "SNAPSHOT" : "DELTA",
                                    file.date());
            URI address =
                    URI.create(running.stack.url(Part.ORGANISATION_REGISTRY) + imports() + query);
            return HttpRequest.newBuilder(address)
                    .header("Authorization", running.stack.tokens().bearer(identity))
                    .header("Content-Type", "text/csv")
                    .POST(body)
                    .build();
        }

        private JsonNode newest() throws IOException {
            return JSON.readTree(get(imports() + "?limit=1")).path("items").path(0);
        }

        /** As it stands; none may fail that was not killed. */
        private JsonNode job(String id) throws IOException {
            JsonNode job = JSON.readTree(get(imports() + "/" + id));
            assertThat(job.path("failure").isMissingNode()).as("%s", job).isTrue();
            return job;
        }

        /** The hash over everybody who has not left. */
        String digest() throws IOException {
            return JSON.readTree(get("/v1/agencies/" + agency + "/people-digest"))
                    .path("digest")
                    .asText();
        }

        int headCounts() throws IOException {
            return JSON.readTree(get("/v1/agencies/" + agency + "/head-counts?asOf=2026-09-30"))
                    .path("total")
                    .asInt();
        }

        int headCountOfIdps() throws IOException {
            return JSON.readTree(
                            running.as(identity, Part.IDPS)
                                    .get("/v1/agencies/" + agency + "/idp-coverage?fiscalYear=2569")
                                    .asString())
                    .path("headcount")
                    .asInt();
        }

        /**
         * How many facts about each person a reader finds, each counted once however often it was
         * published.
         */
        Map<String, Integer> changesTold(Map<String, List<Topics.Event>> events)
                throws SQLException {
            Map<String, Integer> told = new HashMap<>();
            try (Connection database = running.database(Part.ORGANISATION_REGISTRY);
                    PreparedStatement select =
                            database.prepareStatement(
                                    "select distinct source_id, person_id::text from assignment"
                                            + " where agency_id = ?")) {
                select.setObject(1, agency);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        List<Topics.Event> ofPerson =
                                events.getOrDefault(row.getString(2), List.of()).stream()
                                        .distinct()
                                        .toList();
                        assertThat(ofPerson.stream().map(Topics.Event::sequence))
                                .as("sequences of %s", row.getString(1))
                                .isSorted()
                                .doesNotHaveDuplicates();
                        told.put(row.getString(1), ofPerson.size());
                    }
                }
            }
            return told;
        }

        private String imports() {
            return "/v1/agencies/" + agency + "/people-imports";
        }

        private String get(String path) {
            return running.as(identity, Part.ORGANISATION_REGISTRY)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        }

        @Override
        public void close() {
            http.close();
        }
    }
}
