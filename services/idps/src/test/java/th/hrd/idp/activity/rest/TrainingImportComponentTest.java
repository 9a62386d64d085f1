package th.hrd.idp.activity.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.idp.Registry;
import th.hrd.idp.Registry.Agency;
import th.hrd.idp.Registry.Person;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.OutboxRow;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class TrainingImportComponentTest {

    private Agency agency;
    private Person person;

    @BeforeEach
    void someoneInAnAgency() {
        agency = Registry.department();
        person = Registry.person(agency, null);
    }

    @Test
    void whatDpisExportsBecomesActivitiesAndTheSameFileAgainChangesNothing() {
        var file =
                new TrainingFile()
                        .row("71", person, "2", "2026-03-15 00:00:00", "ผ่าน", "DS6")
                        .row("72", person, "1", "2026-04-01", "ไม่ผ่าน", "");

        JsonPath first = file.send(agency);
        List<OutboxRow> told = facts();
        JsonPath second = file.send(agency);

        assertThat(first.getString("state")).isEqualTo("COMPLETED");
        assertThat(first.getMap("counts")).containsEntry("created", 2);
        assertThat(first.getString("detected.encoding")).isEqualTo("TIS-620");
        assertThat(first.getString("detected.delimiter")).isEqualTo("|#|");
        assertThat(second.getMap("counts")).containsEntry("unchanged", 2);
        assertThat(facts()).hasSameSizeAs(told).hasSize(2);

        JsonPath recorded = activities(person);
        assertThat(recorded.getList("items.sourceRecordId")).isEqualTo(List.of("71", "72"));
        assertThat(recorded.getList("items.assurance")).isEqualTo(List.of("COMPLETED", "ATTENDED"));
        assertThat(recorded.getList("items.method")).containsOnly("TRAINING");
        assertThat(recorded.getList("items.dimensions"))
                .isEqualTo(List.of(List.of("DS6"), List.of()));
        assertThat(recorded.getString("items[0].targetKind")).isEqualTo("DIGITAL_SKILL");
        assertThat(recorded.getString("items[1].targetKind")).isNull();
        assertThat(recorded.getFloat("items[0].hours")).isEqualTo(12);
        assertThat(recorded.getString("items[0].courseName")).isEqualTo("การใช้ข้อมูลภาครัฐ");
        assertThat(recorded.getMap("items[0].evidence"))
                .isEqualTo(Map.of("kind", "ORDER", "reference", "12/2569"));
        assertThat(told.getFirst().data().at("/dimensions/0").asText()).isEqualTo("DS6");
        assertThat(told.get(1).data().has("targetKind")).isFalse();
        assertThat(told.toString()).doesNotContain("1234567890121", "12/2569", "ข้อมูลภาครัฐ");
    }

    @Test
    void aCorrectedRecordVoidsWhatItWasAndBecomesAnother() {
        new TrainingFile().passed("71", person, "2").send(agency);
        String before = activities(person).getString("items[0].activityId");

        JsonPath job = new TrainingFile().passed("71", person, "3").send(agency);

        JsonPath rows = TrainingFile.rows(agency, job);
        assertThat(rows.getString("items[0].outcome")).isEqualTo("UPDATED");
        assertThat(rows.getList("items[0].changed")).isEqualTo(List.of("hours"));
        JsonPath after = activities(person);
        assertThat(after.getList("items.voided")).isEqualTo(List.of(true, false));
        assertThat(after.getList("items.hours", Float.class)).isEqualTo(List.of(12f, 18f));
        assertThat(after.getString("items[0].voidReason"))
                .endsWith(after.getString("items[1].activityId"));
        List<OutboxRow> told = facts();
        assertThat(told).extracting(OutboxRow::sequence).containsExactly(0L, 1L, 0L);
        assertThat(told.get(1).key()).isEqualTo(before);
        assertThat(told.get(1).data().path("voided").asBoolean()).isTrue();
    }

    @Test
    void whatHrVoidedStaysSoWhileTheRecordSaysTheSame() {
        var file = new TrainingFile().passed("71", person);
        file.send(agency);
        Contract.given(agency.hr())
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "บันทึกผิดคน"))
                .post(
                        "/v1/activities/{activityId}/void",
                        activities(person).getString("items[0].activityId"))
                .then()
                .statusCode(200);

        assertThat(file.send(agency).getMap("counts")).containsEntry("unchanged", 1);
        assertThat(new TrainingFile().passed("71", person, "1").send(agency).getMap("counts"))
                .containsEntry("updated", 1);
        assertThat(activities(person).getList("items.voided")).isEqualTo(List.of(true, false));
        assertThat(facts()).hasSize(3);
    }

    @Test
    void aSnapshotVoidsWhatIsAbsentAndAsksBeforeItVoidsMuch() {
        var everything = new TrainingFile();
        var fewer = new TrainingFile();
        for (int record = 1; record <= 12; record++) {
            everything.passed("R-" + record, person);
            if (record > 1) {
                fewer.passed("R-" + record, person);
            }
        }
        everything.row("OLD", person, "1", "2025-03-15", "ผ่าน", "");
        everything.send(agency);
        String[] snapshot = {"scope", "SNAPSHOT", "effectiveFrom", "2025-10-01"};

        JsonPath cut = new TrainingFile().passed("R-1", person).send(agency, snapshot);
        JsonPath right = fewer.send(agency, snapshot);
        JsonPath again = fewer.send(agency, snapshot);

        assertThat(cut.getString("failure.code")).isEqualTo("SNAPSHOT_DROP");
        assertThat(right.getMap("counts"))
                .containsEntry("unchanged", 11)
                .containsEntry("closed", 1);
        assertThat(again.getMap("counts")).containsEntry("closed", 0);
        assertThat(TrainingFile.rows(agency, right).getList("items.key")).endsWith("R-1");
        JsonPath recorded = activities(person);
        assertThat(recorded.getList("items.findAll { it.voided }.sourceRecordId"))
                .isEqualTo(List.of("R-1"));
        assertThat(everything.send(agency).getMap("counts"))
                .containsEntry("created", 1)
                .containsEntry("unchanged", 12);
    }

    @Test
    void aValidationSaysWhatACommitDoesAndChangesNothing() {
        var file =
                new TrainingFile()
                        .passed("71", person)
                        .passed("72", Registry.someone(agency))
                        .passed("73", person, "-1");

        JsonPath tried = file.send(agency, "mode", "VALIDATE", "atomicity", "ROW");
        JsonPath all = file.send(agency);
        assertThat(facts()).isEmpty();
        JsonPath done = file.send(agency, "atomicity", "ROW");

        assertThat(all.getString("failure.code")).isEqualTo("ROWS_REFUSED");
        assertThat(done.getMap("counts"))
                .isEqualTo(tried.getMap("counts"))
                .containsEntry("created", 1)
                .containsEntry("rejected", 1)
                .containsEntry("conflict", 1);
        assertThat(TrainingFile.rows(agency, done).getList("items"))
                .isEqualTo(TrainingFile.rows(agency, tried).getList("items"));
        assertThat(facts()).hasSize(1);
    }

    @Test
    void whatIsRefusedComesBackWithoutTheIdentityNumberAndConvergesWhenMended() {
        JsonPath job =
                new TrainingFile()
                        .passed("71", person)
                        .passed("72", person, "สอง")
                        .send(agency, "atomicity", "ROW");

        Response rejects = TrainingFile.rejects(agency, job.getString("jobId"), "text/csv");
        rejects.then().statusCode(200).contentType(startsWith("text/csv"));
        String given = new String(rejects.asByteArray(), TrainingFile.THAI);
        assertThat(given.lines()).hasSize(2);
        assertThat(given)
                .doesNotContain("PER_CARDNO", "1234567890121")
                .contains("รหัสข้อผิดพลาด", "IN1010", "|#|");
        TrainingFile.rejects(agency, job.getString("jobId"), "application/x-ndjson")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson");
        TrainingFile.rejects(agency, job.getString("jobId"), "application/pdf")
                .then()
                .statusCode(406);

        byte[] mended = given.replace("|#|สอง|#|", "|#|2|#|").getBytes(TrainingFile.THAI);
        assertThat(TrainingFile.send(agency, mended).getMap("counts")).containsEntry("created", 1);
        assertThat(TrainingFile.send(agency, mended).getMap("counts"))
                .containsEntry("unchanged", 1);
    }

    @Test
    void anIdentityNumberIsNeitherStagedNorKept() throws SQLException {
        var file = new TrainingFile().passed("71", person).passed("72", person, "สอง");
        try (Connection other = heldBack(agency)) {
            String job = file.accepted(agency, "atomicity", "ROW");
            try (PreparedStatement select =
                    other.prepareStatement(
                            """
                            select (select string_agg(value, ' ') from intake_staged where job_id = j.id),
                                   j.detected::text
                              from intake_job j where j.id = ?\
                            """)) {
                select.setObject(1, UUID.fromString(job));
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    assertThat(row.getString(1)).contains("HR-").doesNotContain("12345");
                    assertThat(row.getString(2))
                            .contains("\"PER_CARDNO\"", "FORBIDDEN")
                            .doesNotContain("12345");
                }
            }
            TrainingFile.rejects(agency, job, "text/csv").then().statusCode(409);
            other.rollback();
            TrainingFile.ended(agency, job);
        }
    }

    @Test
    void aPersonIsOfTheAgencyOnThatDayOrToday() {
        Agency next = Registry.department();
        var moved = Registry.transferred(person, next, null, LocalDate.of(2026, 4, 1));

        JsonPath former =
                new TrainingFile()
                        .passed("71", person)
                        .row("72", person, "1", "2026-05-01", "ผ่าน", "")
                        .passed("73", Registry.someone(agency))
                        .send(agency, "atomicity", "ROW");
        JsonPath present =
                new TrainingFile()
                        .passed("81", moved)
                        .row("82", moved, "1", "2026-05-01", "ผ่าน", "")
                        .send(next);

        JsonPath rows = TrainingFile.rows(agency, former);
        assertThat(rows.getList("items.outcome"))
                .isEqualTo(List.of("CREATED", "CONFLICT", "CONFLICT"));
        assertThat(rows.getList("items.faults.number.flatten()"))
                .isEqualTo(List.of("TR3002", "TR3001"));
        assertThat(present.getMap("counts")).containsEntry("created", 2);
    }

    @Test
    void whoIsMissingIsFoundWhenTheRegistryHasToldOfHim() {
        Person newcomer = Registry.someone(agency);
        var file = new TrainingFile().passed("71", newcomer);

        assertThat(file.send(agency, "atomicity", "ROW").getMap("counts"))
                .containsEntry("conflict", 1);
        PublishedEvents.deliver(Registry.recorded(newcomer, 1, Registry.inForce(newcomer, null)));

        assertThat(file.send(agency).getMap("counts")).containsEntry("created", 1);
    }

    @Test
    void whoIsInTheFileVouchesForNobodyButOthers() {
        Person officer = Registry.person(agency, null);
        String job =
                TrainingFile.post(
                                agency.hr().person(officer.id()),
                                agency.ref(),
                                new TrainingFile()
                                        .passed("71", officer)
                                        .passed("72", person)
                                        .bytes(),
                                "atomicity",
                                "ROW")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("jobId");

        JsonPath rows = TrainingFile.rows(agency, TrainingFile.ended(agency, job));
        assertThat(rows.getList("items.outcome")).isEqualTo(List.of("REJECTED", "CREATED"));
        assertThat(rows.getString("items[0].faults[0].number")).isEqualTo("TR2019");
    }

    @Test
    void anotherAgencyMayNotAndAnUnknownOneIsNotThere() {
        byte[] file = new TrainingFile().bytes();

        TrainingFile.post(Registry.department().hr(), agency.ref(), file).then().statusCode(403);
        TrainingFile.post(agency.hr(), UUID.randomUUID(), file).then().statusCode(404);
        TrainingFile.post(agency.hr(), agency.ref(), file, "scope", "SNAPSHOT")
                .then()
                .statusCode(422)
                .body("code", equalTo("SNAPSHOT_DAY_REQUIRED"));
        TrainingFile.post(agency.hr(), agency.ref(), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1})
                .then()
                .statusCode(400);
        Contract.givenBadInput(agency.hr())
                .body("{}")
                .post("/v1/agencies/{agency}/training-record-imports", agency.ref())
                .then()
                .statusCode(415);
    }

    @Test
    void aFileThatWaitsIsCancelled() throws SQLException {
        String first;
        try (Connection other = heldBack(agency)) {
            first = new TrainingFile().passed("71", person).accepted(agency);
            String second = new TrainingFile().passed("71", person).accepted(agency);
            cancel(second).then().statusCode(202);
            other.rollback();
            assertThat(TrainingFile.ended(agency, second).getString("state"))
                    .isEqualTo("CANCELLED");
        }
        assertThat(TrainingFile.ended(agency, first).getString("state")).isEqualTo("COMPLETED");
        cancel(first).then().statusCode(409).body("code", equalTo("INTAKE_JOB_ENDED"));
        cancel(UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void jobsAndRowsAreListed() {
        JsonPath job = new TrainingFile().passed("71", person).send(agency);
        String jobs = "/v1/agencies/" + agency.id() + "/training-record-imports";

        Contract.given(agency.hr())
                .get(jobs)
                .then()
                .statusCode(200)
                .body("items[0].jobId", equalTo(job.getString("jobId")))
                .body("items[0].type", equalTo("training-records"));
        for (String list : List.of(jobs, jobs + "/" + job.getString("jobId") + "/rows")) {
            Contract.givenBadInput(agency.hr()).get(list + "?cursor=no").then().statusCode(400);
            Contract.givenBadInput(agency.hr()).get(list + "?limit=0").then().statusCode(422);
        }
        for (String part : List.of("", "/rows", "/rejects")) {
            TrainingFile.of(agency, UUID.randomUUID().toString(), part).then().statusCode(404);
        }
        Contract.given(agency.hr())
                .get("/v1/agencies/{agency}/training-record-imports", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void theTemplateIsAWorkbookThatIsTaken() {
        byte[] template =
                Contract.given(agency.hr())
                        .get("/v1/intake-templates/training-records")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();

        assertThat(new String(template, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    private Response cancel(String job) {
        return Contract.given(agency.hr())
                .post(
                        "/v1/agencies/{agency}/training-record-imports/{job}/cancellation",
                        agency.ref(),
                        job);
    }

    /** Files of the agency are not merged until this is rolled back. */
    private static Connection heldBack(Agency agency) throws SQLException {
        Connection other = PublishedEvents.connect();
        other.setAutoCommit(false);
        try (PreparedStatement lock =
                other.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 5))")) {
            lock.setString(1, agency.id().toString());
            lock.execute();
        }
        return other;
    }

    private List<OutboxRow> facts() {
        return PublishedEvents.outbox().stream()
                .filter(row -> row.type().equals("hrd.idp.activity-completed.v1"))
                .filter(row -> row.data().path("agencyId").asText().equals(agency.id().toString()))
                .toList();
    }

    private static JsonPath activities(Person person) {
        return Contract.given(person.official())
                .queryParam("limit", 200)
                .get("/v1/people/{personId}/activities", person.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
