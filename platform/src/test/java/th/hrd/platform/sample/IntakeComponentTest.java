package th.hrd.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.intake.job.Atomicity;
import th.hrd.platform.intake.job.IntakeJob;
import th.hrd.platform.intake.job.IntakeJobs;
import th.hrd.platform.intake.job.IntakeOrder;
import th.hrd.platform.intake.job.JobState;
import th.hrd.platform.intake.job.Mode;
import th.hrd.platform.intake.job.Outcome;
import th.hrd.platform.intake.job.Scope;
import th.hrd.platform.intake.job.Sender;
import th.hrd.platform.intake.library.IntakeProfiles;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.testing.TestStack;

/** The engine, with a row type as small as can be: chunks of 10 rows, at most 50 of a file. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class IntakeComponentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final UUID owner = Ids.next();

    @Inject IntakeJobs jobs;
    @Inject IntakeProfiles profiles;
    @Inject Things things;
    @Inject DataSource database;

    @Test
    void whatIsRefusedKeepsAllFromBeingAppliedOrItselfOnly() {
        String file = "name,size\na,1\nb,many\nc,3\n";

        IntakeJob tried = ended(send(file, Mode.VALIDATE, Atomicity.ROW));
        assertThat(recorded()).isEmpty();
        IntakeJob all = ended(send(file, Mode.COMMIT, Atomicity.ALL));
        assertThat(recorded()).isEmpty();
        IntakeJob row = ended(send(file, Mode.COMMIT, Atomicity.ROW));
        assertThat(recorded()).isEqualTo(Map.of("a", 1, "c", 3));

        assertThat(all.state()).isEqualTo(JobState.REFUSED);
        assertThat(row.state()).isEqualTo(JobState.COMPLETED);
        assertThat(tried.counts())
                .isEqualTo(row.counts())
                .isEqualTo(Map.of(Outcome.CREATED, 2L, Outcome.REJECTED, 1L));
        assertThat(ended(send("name,size\na,1\nc,4\n", Mode.COMMIT, Atomicity.ALL)).counts())
                .isEqualTo(Map.of(Outcome.UNCHANGED, 1L, Outcome.UPDATED, 1L));
    }

    @Test
    void aFileHasSoManyRowsAndNoMore() {
        assertThat(ended(send(file(50, 1), Mode.COMMIT, Atomicity.ALL)).state())
                .isEqualTo(JobState.COMPLETED);

        assertThatThrownBy(() -> send(file(51, 2), Mode.COMMIT, Atomicity.ROW))
                .hasMessageContaining("TOO_MANY_ROWS");

        IntakeJob refused =
                jobs.pageOf(Things.ROWS, owner, PageRequest.of(1, null), job -> job)
                        .items()
                        .getFirst();
        assertThat(refused.failure().code()).isEqualTo("TOO_MANY_ROWS");
        assertThat(recorded()).hasSize(50).containsValue(1).doesNotContainValue(2);
    }

    @Test
    void anErrorEndsItsJobAndNoWorker() {
        for (int file = 1; file <= 4; file++) {
            IntakeJob broken =
                    ended(
                            send(
                                    file(12, 1) + "last," + Things.TOO_MUCH + "\n",
                                    Mode.COMMIT,
                                    file % 2 == 0 ? Atomicity.ALL : Atomicity.ROW));
            assertThat(broken.state()).isEqualTo(JobState.FAILED);
            assertThat(broken.failure().code()).isEqualTo("INTAKE_FAILED");
        }
        assertThat(recorded()).as("the first chunk of ROW").hasSize(10);
        for (int file = 1; file <= 3; file++) {
            IntakeJob job = send(file(1, 1), Mode.COMMIT, Atomicity.ALL, Things.CLUMSY);
            assertThat(ended(job).failure().code()).isEqualTo("INTAKE_FAILED");
        }
        assertThat(ended(send(file(12, 1), Mode.COMMIT, Atomicity.ALL)).counts())
                .isEqualTo(Map.of(Outcome.UNCHANGED, 10L, Outcome.CREATED, 2L));
    }

    @Test
    void aCancelledFileStopsBeforeItsNextRowsWhetherItIsMergedOrWaits() throws Exception {
        Things.Gate gate = things.closedGate();
        IntakeJob merging =
                send(
                        "name,size\nfirst," + Things.GATE + "\n" + rows(29, 1),
                        Mode.COMMIT,
                        Atomicity.ALL);
        gate.reached().await();
        IntakeJob waiting = send(file(30, 1), Mode.COMMIT, Atomicity.ROW);

        jobs.cancel(Things.ROWS, owner, merging.id());
        jobs.cancel(Things.ROWS, owner, waiting.id());
        gate.opened().countDown();

        assertThat(ended(merging).state()).isEqualTo(JobState.CANCELLED);
        assertThat(ended(waiting).state()).isEqualTo(JobState.CANCELLED);
        assertThat(recorded()).isEmpty();
    }

    @Test
    void aJobWhoseLeaseWasLostIsMergedOnceByAnother() throws Exception {
        Things.Gate gate = things.closedGate();
        IntakeJob job =
                send(
                        "name,size\nfirst," + Things.GATE + "\n" + rows(29, 1),
                        Mode.COMMIT,
                        Atomicity.ALL);

        gate.reached().await();
        try (Connection connection = database.getConnection();
                PreparedStatement lost =
                        connection.prepareStatement(
                                "update intake_job set worker = gen_random_uuid(), lease_until ="
                                        + " now() - interval '1 minute' where id = ?")) {
            lost.setObject(1, job.id());
            lost.executeUpdate();
        }
        gate.opened().countDown();

        IntakeJob merged = ended(job);
        assertThat(merged.state()).isEqualTo(JobState.COMPLETED);
        assertThat(merged.counts()).isEqualTo(Map.of(Outcome.CREATED, 30L));
        assertThat(recorded()).hasSize(30);
    }

    private IntakeJob send(String file, Mode mode, Atomicity atomicity) {
        return send(file, mode, atomicity, "tests");
    }

    private IntakeJob send(String file, Mode mode, Atomicity atomicity, String subject) {
        Profile standard = profiles.require(Things.ROWS, owner, "standard");
        var order =
                new IntakeOrder(
                        Things.ROWS,
                        owner,
                        new Sender(subject, null, "", null, null),
                        mode,
                        atomicity,
                        Scope.DELTA,
                        null,
                        false,
                        standard.name(),
                        standard.version());
        return jobs.receive(
                order,
                standard,
                "text/csv",
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String file(int rows, int size) {
        return "name,size\n" + rows(rows, size);
    }

    private static String rows(int rows, int size) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> "t" + row + "," + size + "\n")
                .collect(Collectors.joining());
    }

    private IntakeJob ended(IntakeJob job) {
        return await().atMost(PATIENCE)
                .until(
                        () -> jobs.require(Things.ROWS, owner, job.id()),
                        found -> found.milestones().endedAt() != null);
    }

    private Map<String, Integer> recorded() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select name, size from thing where owner = ?")) {
            select.setObject(1, owner);
            Map<String, Integer> found = new TreeMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), row.getInt(2));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
