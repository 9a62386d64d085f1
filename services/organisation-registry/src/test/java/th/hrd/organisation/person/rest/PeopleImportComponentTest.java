package th.hrd.organisation.person.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.OutboxRow;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class PeopleImportComponentTest {

    private static final int SENT = 1500;

    private UUID agency;

    @BeforeEach
    void anAgency() {
        agency = Registry.aDepartment();
    }

    @Test
    void aFileMakesPeopleAndTheSameFileAgainChangesNothing() {
        var file =
                new PeopleFile()
                        .person("A-1", Registry.newNationalId(), "หนึ่ง", "K2")
                        .person("A-2", Registry.newNationalId(), "สอง", "O1");

        JsonPath first = file.send(agency);
        long facts = factsOf(agency);
        JsonPath second = file.send(agency);

        assertThat(first.getString("state")).isEqualTo("COMPLETED");
        assertThat(first.getMap("counts")).containsEntry("created", 2);
        assertThat(first.getInt("rowsReceived")).isEqualTo(2);
        assertThat(person("A-1").getString("assignment.positionLevel")).isEqualTo("K2");
        assertThat(facts).isEqualTo(2);
        assertThat(second.getMap("counts")).containsEntry("unchanged", 2);
        assertThat(factsOf(agency)).isEqualTo(2);
    }

    @Test
    void aRowSaysWhatChangedAndWhatIsToBeMended() {
        String known = Registry.newNationalId();
        Registry.put(agency, "B-1", Registry.official(known)).then().statusCode(201);
        var file =
                new PeopleFile()
                        .person("B-1", known, "ระบบ", "K3", "", "ACTIVE", "2025-10-01")
                        .person("B-2", "1234567890123", "ผิด", "K2")
                        .person("B-3", Registry.newNationalId(), "ระดับ", "K99")
                        .person("B-4", Registry.newNationalId(), "ซ้ำ", "K2")
                        .person("B-4", Registry.newNationalId(), "ซ้ำ", "K2")
                        .person("B-1x", known, "ระบบ", "K3", "", "LEFT", "2025-10-01");

        JsonPath job = file.send(agency, "atomicity", "ROW");

        assertThat(job.getString("state")).isEqualTo("COMPLETED");
        JsonPath rows = PeopleFile.rows(agency, job);
        assertThat(rows.getList("items.row")).isEqualTo(List.of(1, 2, 3, 4, 5, 6));
        assertThat(rows.getList("items.outcome"))
                .isEqualTo(
                        List.of(
                                "CONFLICT",
                                "REJECTED",
                                "REJECTED",
                                "CONFLICT",
                                "CONFLICT",
                                "CONFLICT"));
        assertThat(rows.getList("items.faults[0].number")).containsExactly("IN2002");
        assertThat(rows.getList("items.faults[1].number")).containsExactly("PE2012");
        assertThat(rows.getList("items.faults[2].number")).containsExactly("PE2015");
        assertThat(rows.getString("items.faults[2].detailEn[0]")).contains("K99");
        assertThat(rows.getList("items.faults[3].number")).containsExactly("IN2001");
        assertThat(rows.getString("items.faults[3].detailTh[0]")).contains("4, 5");
    }

    @Test
    void ofTwoRowsWithOneIdentityNoneIsAppliedAlthoughOneIsWrongOtherwise() {
        String id = Registry.newNationalId();

        JsonPath job =
                new PeopleFile()
                        .person("I-1", id, "หนึ่ง", "K2")
                        .person("I-2", id, "สอง", "K99")
                        .person("I-3", Registry.newNationalId(), "สาม", "K2")
                        .send(agency, "atomicity", "ROW");

        JsonPath rows = PeopleFile.rows(agency, job);
        assertThat(rows.getList("items.outcome"))
                .isEqualTo(List.of("CONFLICT", "REJECTED", "CREATED"));
        assertThat(rows.getList("items[0].faults.number")).isEqualTo(List.of("IN2002"));
        assertThat(rows.getString("items[0].faults[0].detailEn")).contains("1, 2");
        assertThat(rows.getList("items[1].faults.number")).isEqualTo(List.of("PE2015"));
    }

    @Test
    void allThatIsWrongWithARowIsSaidAtOnce() {
        String file =
                """
                sourceId,identityNumber,givenNameTh,familyNameTh,personnelType,positionLevel,unit,digitalTargetGroup,status,effectiveFrom
                J-1,%s,ทดสอบ,ระบบ,CIVIL_SERVANT,K99,ไม่มี,NON_IT,ACTIVE,2024-10-01
                J-2,1234567890123,ทดสอบ,ระบบ,CIVIL_SERVANT,K99,ไม่มี,NON_IT,ACTIVE,2024-02-30
                J-3,%s,ทดสอบ,ระบบ,CIVIL_SERVANT,K99,ไม่มี,NON_IT,HERE,2024-10-01
                J-4,%s,ทดสอบ,ระบบ,CIVIL_SERVANT,K2
                J-5,%s,ทดสอบ,ระบบ,CIVIL_SERVANT,K2,,NON_IT,ACTIVE,2024-10-01,x
                """
                        .formatted(
                                Registry.newNationalId(),
                                Registry.newNationalId(),
                                Registry.newNationalId(),
                                Registry.newNationalId());

        String accepted =
                PeopleFile.post(agency, file.getBytes(StandardCharsets.UTF_8), "atomicity", "ROW")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("jobId");
        JsonPath job = PeopleFile.ended(agency, UUID.fromString(accepted));

        assertThat(PeopleFile.rows(agency, job).getList("items.faults.number"))
                .isEqualTo(
                        List.of(
                                List.of("PE2004", "PE2015"),
                                List.of("IN1005", "PE2012", "PE2004", "PE2015"),
                                List.of("IN1012", "PE2004"),
                                List.of("IN1018"),
                                List.of("IN1017")));
    }

    @Test
    void anUpdateNamesItsFieldsAndTellsOneFactWithTheWholeState() {
        String known = Registry.newNationalId();
        Registry.put(agency, "B-1", Registry.official(known)).then().statusCode(201);
        long before = factsOf(agency);

        JsonPath job =
                new PeopleFile()
                        .person("B-1", known, "ใหม่", "K3", "", "ACTIVE", "2025-10-01")
                        .send(agency);

        JsonPath rows = PeopleFile.rows(agency, job, "outcome", "UPDATED");
        assertThat(rows.getList("items[0].changed"))
                .isEqualTo(List.of("familyNameTh", "positionLevel", "effectiveFrom"));
        assertThat(factsOf(agency)).isEqualTo(before + 1);
        OutboxRow fact =
                PublishedEvents.outbox().stream()
                        .filter(row -> row.data().toString().contains(agency.toString()))
                        .toList()
                        .getLast();
        assertThat(fact.sequence()).isEqualTo(1);
        assertThat(fact.data().path("assignments")).hasSize(2);
        assertThat(fact.data().path("assignments").path(0).path("validTo").asText())
                .isEqualTo("2025-10-01");
        // A single message finds what the file has left, and the file what a message has left.
        assertThat(person("B-1").getString("familyNameTh")).isEqualTo("ใหม่");
    }

    @Test
    void aFileAndSingleMessagesAreOneRegistry() {
        String id = Registry.newNationalId();
        Map<String, Object> official = Registry.official(id);
        Registry.put(agency, "S-1", official).then().statusCode(201);

        JsonPath job = new PeopleFile().person("S-1", id, "ระบบ", "K2").send(agency);

        assertThat(job.getMap("counts")).containsEntry("unchanged", 1);
        Registry.put(agency, "S-1", official).then().statusCode(200);
        assertThat(factsOf(agency)).isEqualTo(1);
    }

    @Test
    void supervisorsOfTheSameFileAreFoundWhateverTheOrder() {
        JsonPath job =
                new PeopleFile()
                        .person(
                                "C-1",
                                Registry.newNationalId(),
                                "ก",
                                "K2",
                                "C-2",
                                "ACTIVE",
                                "2024-10-01")
                        .person(
                                "C-2",
                                Registry.newNationalId(),
                                "ข",
                                "K3",
                                "C-3",
                                "ACTIVE",
                                "2024-10-01")
                        .person(
                                "C-3",
                                Registry.newNationalId(),
                                "ค",
                                "M1",
                                "C-1",
                                "ACTIVE",
                                "2024-10-01")
                        .person(
                                "C-4",
                                Registry.newNationalId(),
                                "ง",
                                "K2",
                                "C-9",
                                "ACTIVE",
                                "2024-10-01")
                        .person(
                                "C-5",
                                Registry.newNationalId(),
                                "จ",
                                "K2",
                                "C-4",
                                "ACTIVE",
                                "2024-10-01")
                        .send(agency, "atomicity", "ROW");

        assertThat(PeopleFile.rows(agency, job).getList("items.outcome"))
                .isEqualTo(List.of("CREATED", "CREATED", "CREATED", "REJECTED", "REJECTED"));
        assertThat(person("C-3").getString("assignment.supervisorSourceId")).isEqualTo("C-1");
    }

    @Test
    void aSupervisorInAFileIsThereOnTheDayAsInASingleMessage() {
        String head = Registry.newNationalId();
        String retiring = Registry.newNationalId();
        new PeopleFile()
                .person("S-1", head, "ก", "K3", "", "ACTIVE", "2023-10-01")
                .person("S-2", retiring, "ข", "K3", "", "ACTIVE", "2023-10-01")
                .send(agency);
        Map<String, Object> transferred = Registry.official(head);
        transferred.put("effectiveFrom", "2025-10-01");
        Registry.put(Registry.aDepartment(), "T-1", transferred).then().statusCode(201);

        JsonPath job =
                new PeopleFile()
                        .line(supervised("S-3", "S-1", "2023-09-30"))
                        .line(supervised("S-4", "S-1", "2025-09-30"))
                        .line(supervised("S-5", "S-1", "2025-10-01"))
                        .person("S-2", retiring, "ข", "K3", "", "LEFT", "2025-10-01")
                        .line(supervised("S-6", "S-2", "2025-09-30"))
                        .line(supervised("S-7", "S-2", "2025-10-01"))
                        .person(
                                "S-8",
                                Registry.newNationalId(),
                                "ค",
                                "K3",
                                "",
                                "ACTIVE",
                                "2025-10-01")
                        .line(supervised("S-9", "S-8", "2025-09-30"))
                        .line(supervised("S-10", "S-8", "2025-10-01"))
                        .send(agency, "atomicity", "ROW");

        assertThat(PeopleFile.rows(agency, job).getList("items.outcome"))
                .isEqualTo(
                        List.of(
                                "REJECTED",
                                "CREATED",
                                "REJECTED",
                                "UPDATED",
                                "CREATED",
                                "REJECTED",
                                "CREATED",
                                "CREATED",
                                "CREATED"));
        assertThat(PeopleFile.rows(agency, job).getList("items[0].faults.number"))
                .isEqualTo(List.of("PE2019"));
    }

    private static String supervised(String key, String supervisor, String day) {
        return "%s,%s,ทดสอบ,ระบบ,CIVIL_SERVANT,K2,%s,NON_IT,ACTIVE,%s"
                .formatted(key, Registry.newNationalId(), supervisor, day);
    }

    @Test
    void nobodyInAFileIsInTheAgencyBeforeItsFirstDay() {
        JsonPath job =
                new PeopleFile()
                        .person(
                                "Y-1",
                                Registry.newNationalId(),
                                "ก",
                                "K2",
                                "",
                                "ACTIVE",
                                "2002-10-02")
                        .send(agency);

        assertThat(PeopleFile.rows(agency, job).getList("items[0].faults.number"))
                .isEqualTo(List.of("PE2005"));
    }

    @Test
    void allIsAppliedOrNothing() {
        JsonPath job =
                new PeopleFile()
                        .person("D-1", Registry.newNationalId(), "ดี", "K2")
                        .person("D-2", "1", "ไม่ดี", "K2")
                        .send(agency, "atomicity", "ALL");

        assertThat(job.getString("state")).isEqualTo("REFUSED");
        assertThat(job.getString("failure.code")).isEqualTo("ROWS_REFUSED");
        assertThat(job.getMap("counts")).containsEntry("created", 1).containsEntry("rejected", 1);
        Contract.given(Registry.hrOf(agency))
                .get("/v1/agencies/{agency}/people/{sourceId}", agency, "D-1")
                .then()
                .statusCode(404);
        assertThat(factsOf(agency)).isZero();
    }

    @Test
    void aValidationSaysWhatACommitDoesAndChangesNothing() {
        var file =
                new PeopleFile()
                        .person("E-1", Registry.newNationalId(), "หนึ่ง", "K2")
                        .person(
                                "E-2",
                                Registry.newNationalId(),
                                "สอง",
                                "K2",
                                "E-1",
                                "ACTIVE",
                                "2024-10-01")
                        .person("E-3", "1", "สาม", "K2");

        JsonPath tried = file.send(agency, "mode", "VALIDATE", "atomicity", "ROW");
        assertThat(factsOf(agency)).isZero();
        JsonPath done = file.send(agency, "atomicity", "ROW");

        assertThat(tried.getMap("counts")).isEqualTo(done.getMap("counts"));
        assertThat(PeopleFile.rows(agency, tried).getList("items"))
                .isEqualTo(PeopleFile.rows(agency, done).getList("items"));
        assertThat(factsOf(agency)).isEqualTo(2);
    }

    @Test
    void aSnapshotClosesTheAbsentAndAsksBeforeItClosesMany() {
        var everyone = new PeopleFile();
        var fewer = new PeopleFile();
        for (int i = 1; i <= 20; i++) {
            String id = Registry.newNationalId();
            everyone.person("F-" + i, id, "คน", "K2");
            if (i > 1) {
                fewer.person("F-" + i, id, "คน", "K2");
            }
        }
        everyone.send(agency);
        String[] snapshot = {"scope", "SNAPSHOT", "effectiveFrom", "2025-01-01"};

        JsonPath cut = new PeopleFile().person("F-1", "1", "คน", "K2").send(agency, snapshot);
        JsonPath right = fewer.send(agency, snapshot);

        assertThat(cut.getString("failure.code")).isEqualTo("SNAPSHOT_DROP");
        assertThat(cut.getString("state")).isEqualTo("REFUSED");
        assertThat(right.getMap("counts"))
                .containsEntry("unchanged", 19)
                .containsEntry("closed", 1);
        assertThat(person("F-1").getString("assignment.status")).isEqualTo("LEFT");
        assertThat(person("F-1").getString("assignment.validFrom")).isEqualTo("2025-01-01");
        assertThat(PeopleFile.rows(agency, right, "outcome", "CLOSED").getList("items.key"))
                .isEqualTo(List.of("F-1"));
        JsonPath confirmed =
                new PeopleFile()
                        .person("F-2", Registry.newNationalId(), "คนอื่น", "K2")
                        .send(
                                agency,
                                "scope",
                                "SNAPSHOT",
                                "effectiveFrom",
                                "2025-02-01",
                                "confirmDrop",
                                "true",
                                "atomicity",
                                "ROW");
        assertThat(confirmed.getMap("counts"))
                .containsEntry("conflict", 1)
                .containsEntry("closed", 18);
    }

    @Test
    void whatIsRefusedComesBackAsTheFileAndConvergesWhenMended() {
        Charset thai = Charset.forName("x-windows-874");
        String good = Registry.newNationalId();
        byte[] file =
                new PeopleFile()
                        .person("G-1", Registry.newNationalId(), "ดี", "K2")
                        .person("G-2", "1", "ต้องแก้", "K2")
                        .bytes(thai);
        UUID sent =
                UUID.fromString(
                        PeopleFile.post(agency, file, "atomicity", "ROW")
                                .then()
                                .statusCode(202)
                                .body("detected.encoding", equalTo("TIS-620"))
                                .extract()
                                .path("jobId"));
        JsonPath job = PeopleFile.ended(agency, sent);

        byte[] rejects =
                PeopleFile.rejects(agency, job, "text/csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        String given = new String(rejects, thai);
        assertThat(given.lines()).hasSize(2);
        assertThat(given.lines().findFirst().orElseThrow())
                .isEqualTo(PeopleFile.HEADING + ",รหัสข้อผิดพลาด,คำอธิบาย");
        PeopleFile.rejects(agency, job, "application/x-ndjson")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson");
        PeopleFile.rejects(agency, job, "application/pdf").then().statusCode(406);
        byte[] mended = given.replace("G-2,1,", "G-2," + good + ",").getBytes(thai);
        UUID again =
                UUID.fromString(
                        PeopleFile.post(agency, mended)
                                .then()
                                .statusCode(202)
                                .extract()
                                .path("jobId"));
        assertThat(PeopleFile.ended(agency, again).getMap("counts"))
                .containsEntry("created", 1)
                .containsEntry("rejected", 0);
    }

    @Test
    void whoDownloadsRowsToMendIsSeenByThePeopleTheyAreAbout() {
        String known = Registry.newNationalId();
        Registry.put(agency, "N-1", Registry.official(known)).then().statusCode(201);
        JsonPath job =
                new PeopleFile()
                        .person("N-1", known, "ระบบ", "K99")
                        .person("N-2", Registry.newNationalId(), "คนอื่น", "K2")
                        .send(agency, "atomicity", "ROW");

        PeopleFile.rejects(
                        agency,
                        job,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .then()
                .statusCode(406);
        assertThat(accesses("N-1")).noneMatch(access -> access.startsWith("FILE_ROWS_READ"));
        PeopleFile.rejects(agency, job, "text/csv").then().statusCode(200);

        assertThat(accesses("N-1")).contains("FILE_ROWS_READ people-imports/" + job.get("jobId"));
        assertThat(accesses("N-2")).noneMatch(access -> access.startsWith("FILE_ROWS_READ"));
    }

    private List<String> accesses(String sourceId) {
        JsonPath page =
                Contract.given(Registry.hrOf(agency))
                        .get("/v1/agencies/{agency}/people/{sourceId}/accesses", agency, sourceId)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        return page.getList("items.collect { it.action + ' ' + it.purpose }");
    }

    @Test
    void anUploadThatBreaksOffAppliesNothingOfAllAndWhatArrivedOfRow() throws Exception {
        var file = new PeopleFile();
        // More than what is looked at to see how a file is written.
        for (int i = 1; i <= SENT; i++) {
            file.person("H-" + i, Registry.newNationalId(), "คน", "K2");
        }

        UUID all = interrupted(file, "ALL");
        UUID row = interrupted(file, "ROW");

        JsonPath nothing = PeopleFile.ended(agency, all);
        assertThat(nothing.getString("state")).isEqualTo("FAILED");
        assertThat(nothing.getString("failure.code")).isEqualTo("UPLOAD_INTERRUPTED");
        assertThat(nothing.getMap("counts")).containsEntry("created", 0);
        JsonPath part = PeopleFile.ended(agency, row);
        assertThat(part.getString("failure.code")).isEqualTo("UPLOAD_INTERRUPTED");
        int arrived = part.getInt("rowsReceived");
        assertThat(arrived).isBetween(1, SENT - 1);
        assertThat(part.getMap("counts")).containsEntry("created", arrived);
        assertThat(file.send(agency).getMap("counts"))
                .containsEntry("unchanged", arrived)
                .containsEntry("created", SENT - arrived);
    }

    @Test
    void aJobIsCancelledBeforeItsNextRowsAndItsRejectsAreNotKnownBefore() throws Exception {
        var file = new PeopleFile().person("I-1", Registry.newNationalId(), "คน", "K2");
        UUID job;
        try (Connection other = PublishedEvents.connect()) {
            other.setAutoCommit(false);
            // As a single message of the agency does that is not committed yet.
            try (PreparedStatement lock =
                    other.prepareStatement(
                            "select pg_advisory_xact_lock_shared(hashtextextended(?, 3))")) {
                lock.setString(1, agency.toString());
                lock.execute();
            }
            job = file.accepted(agency, "atomicity", "ROW");
            UUID second = file.accepted(agency);
            PeopleFile.rejects(agency, PeopleFile.job(agency, job), "text/csv")
                    .then()
                    .statusCode(409);
            cancel(second).then().statusCode(202);
            assertThat(PeopleFile.job(agency, second).getString("state")).isEqualTo("WAITING");
            other.rollback();
            assertThat(PeopleFile.ended(agency, second).getString("state")).isEqualTo("CANCELLED");
        }
        assertThat(PeopleFile.ended(agency, job).getString("state")).isEqualTo("COMPLETED");
        cancel(job).then().statusCode(409).body("code", equalTo("INTAKE_JOB_ENDED"));
        cancel(UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void filesOfOneAgencyFollowEachOtherInTheOrderTheyArrived() {
        String id = Registry.newNationalId();
        List<UUID> jobs = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            jobs.add(
                    new PeopleFile()
                            .person("J-1", id, "รุ่น" + i, "K2")
                            .accepted(agency, "atomicity", i % 2 == 0 ? "ROW" : "ALL"));
        }

        jobs.forEach(
                job ->
                        assertThat(PeopleFile.ended(agency, job).getString("state"))
                                .isEqualTo("COMPLETED"));
        assertThat(person("J-1").getString("familyNameTh")).isEqualTo("รุ่น6");
        Contract.given(Registry.hrOf(agency))
                .queryParam("limit", 2)
                .get("/v1/agencies/{agency}/people-imports", agency)
                .then()
                .statusCode(200)
                .body("items.jobId[0]", equalTo(jobs.getLast().toString()));
    }

    @Test
    void whatAFileHasNoColumnForStaysAndABlankCellClears() {
        String id = Registry.newNationalId();
        Map<String, Object> official = Registry.official(id);
        official.put("positionTitle", "นักวิชาการ");
        official.put("digitalTargetGroup", "IT");
        official.put("headsUnit", true);
        Registry.put(agency, "P-1", official).then().statusCode(201);
        JsonPath before = person("P-1");
        String heading =
                "sourceId,identityNumber,givenNameTh,familyNameTh,personnelType,positionLevel,"
                        + "status,effectiveFrom";
        String row = "P-1," + id + ",ทดสอบ,ระบบ,CIVIL_SERVANT,K2,ACTIVE,2024-10-01";
        String newcomer =
                "P-2,"
                        + Registry.newNationalId()
                        + ",ทดสอบ,ระบบ,CIVIL_SERVANT,K2,ACTIVE,2024-10-01";

        JsonPath job = sent(heading, row, newcomer);

        assertThat(job.getMap("counts")).containsEntry("unchanged", 1).containsEntry("created", 1);
        assertThat(person("P-1").getMap("assignment")).isEqualTo(before.getMap("assignment"));
        assertThat(person("P-2").getString("assignment.digitalTargetGroup")).isEqualTo("NON_IT");
        JsonPath cleared = sent(heading + ",positionTitle", row + ",");
        assertThat(PeopleFile.rows(agency, cleared).getList("items[0].changed"))
                .isEqualTo(List.of("positionTitle"));
        assertThat(person("P-1").getString("assignment.digitalTargetGroup")).isEqualTo("IT");
    }

    @Test
    void whoLeftHereAndWorksElsewhereDoesNotRefuseTheFile() {
        String id = Registry.newNationalId();
        Registry.put(Registry.aDepartment(), "Q-9", Registry.official(id)).then().statusCode(201);

        JsonPath job =
                new PeopleFile()
                        .person("Q-1", id, "ระบบ", "K2", "", "LEFT", "2020-10-01")
                        .person("Q-2", Registry.newNationalId(), "ระบบ", "K2")
                        .send(agency);

        assertThat(job.getString("state")).isEqualTo("COMPLETED");
        assertThat(job.getMap("counts")).containsEntry("unchanged", 1).containsEntry("created", 1);
    }

    @Test
    void aSnapshotOfAnEarlierDaySaysNothingAboutWhoCameLater() {
        String early = Registry.newNationalId();
        new PeopleFile()
                .person("R-1", early, "ก่อน", "K2")
                .person("R-2", Registry.newNationalId(), "หลัง", "K2", "", "ACTIVE", "2025-06-01")
                .send(agency);

        JsonPath job =
                new PeopleFile()
                        .person("R-1", early, "ก่อน", "K2")
                        .send(agency, "scope", "SNAPSHOT", "effectiveFrom", "2025-01-01");

        assertThat(job.getString("state")).isEqualTo("COMPLETED");
        assertThat(job.getMap("counts")).containsEntry("closed", 0);
        assertThat(person("R-2").getString("assignment.status")).isEqualTo("ACTIVE");
    }

    @Test
    void whatLooksOlderWaitsForTheFileThatIsBeingMerged() throws Exception {
        var file = new PeopleFile().person("T-1", Registry.newNationalId(), "คน", "K2");
        UUID merging;
        UUID looksOlder;
        try (Connection other = PublishedEvents.connect()) {
            other.setAutoCommit(false);
            try (PreparedStatement lock =
                    other.prepareStatement(
                            "select pg_advisory_xact_lock(hashtextextended(?, 3))")) {
                lock.setString(1, agency.toString());
                lock.execute();
            }
            merging = file.accepted(agency);
            await().until(
                            () ->
                                    PeopleFile.job(agency, merging)
                                            .getString("state")
                                            .equals("MERGING"));
            looksOlder = file.accepted(agency);
            try (Connection clock = PublishedEvents.connect();
                    PreparedStatement update =
                            clock.prepareStatement(
                                    """
                                    update intake_job set received_at = received_at - interval '1 hour'
                                    where id = ?\
                                    """)) {
                update.setObject(1, looksOlder);
                update.executeUpdate();
            }
            // The other worker takes what is oldest, so it has passed this one by.
            new PeopleFile()
                    .person("T-2", Registry.newNationalId(), "คน", "K2")
                    .send(Registry.aDepartment());
            assertThat(PeopleFile.job(agency, looksOlder).getString("state")).isEqualTo("WAITING");
            other.rollback();
        }
        assertThat(PeopleFile.ended(agency, merging).getMap("counts")).containsEntry("created", 1);
        assertThat(PeopleFile.ended(agency, looksOlder).getMap("counts"))
                .containsEntry("unchanged", 1);
    }

    @Test
    void aSingleMessageDoesNotWaitForAFileWithoutEnd() throws Exception {
        try (Connection merge = PublishedEvents.connect()) {
            merge.setAutoCommit(false);
            try (PreparedStatement lock =
                    merge.prepareStatement(
                            "select pg_advisory_xact_lock(hashtextextended(?, 3))")) {
                lock.setString(1, agency.toString());
                lock.execute();
            }
            Response refused =
                    Registry.put(agency, "U-1", Registry.official(Registry.newNationalId()));
            refused.then().statusCode(503);
            assertThat(refused.header("Retry-After")).isNotNull();
            merge.rollback();
        }
    }

    @Test
    void aUnitIsNamedInWordsAndAFileThatGuessesIsMendedByWhatItIsOffered() {
        Charset thai = Charset.forName("x-windows-874");
        unit("F01", "กองคลัง", null);
        unit("P01", "กองการเจ้าหน้าที่", null);
        unit("F02", "กลุ่มงานบริหาร ๑", "F01");
        unit("P02", "กลุ่มงานบริหาร 1", "P01");
        byte[] file =
                new UnitFile()
                        .person("N-1", "", "กองคลังฯ")
                        .person("N-2", "", "กองการเจ้าหน้าที")
                        .person("N-3", "", "กลุ่มงานบริหาร1")
                        .person("N-4", "F01", "กองการเจ้าหน้าที่")
                        .person("N-5", "99", "กองคลัง")
                        .person("N-6", "สำนักงานเลขานุการกรม", "")
                        .person("N-7", "F01", "ฝ่ายที่ไม่มีในทะเบียน")
                        .person("N-8", "", "")
                        .bytes(thai);

        JsonPath job = dpis(file);

        assertThat(PeopleFile.rows(agency, job).getList("items.outcome"))
                .isEqualTo(
                        List.of(
                                "CREATED",
                                "REJECTED",
                                "REJECTED",
                                "REJECTED",
                                "REJECTED",
                                "REJECTED",
                                "CREATED",
                                "CREATED"));
        assertThat(person("N-1").getString("assignment.unit")).isEqualTo("F01");
        assertThat(person("N-7").getString("assignment.unit")).isEqualTo("F01");
        String given =
                new String(
                        PeopleFile.rejects(agency, job, "text/csv")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asByteArray(),
                        thai);
        assertThat(line(given, "N-2")).contains("IN1015", "กองการเจ้าหน้าที่ (P01, 9");
        assertThat(line(given, "N-3"))
                .contains("IN1016", "F02 (กองคลัง)", "P02 (กองการเจ้าหน้าที่)");
        assertThat(line(given, "N-4")).contains("PE2006", "P01");
        assertThat(line(given, "N-5")).contains("IN1015", "กองคลัง (F01, 100%)");
        assertThat(line(given, "N-6")).contains("PE2004");

        byte[] mended =
                given.replace("กองการเจ้าหน้าที$", "กองการเจ้าหน้าที่$")
                        .replace("$กลุ่มงานบริหาร1$", "$P02$")
                        .replace("$F01$กองการเจ้าหน้าที่$", "$$กองการเจ้าหน้าที่$")
                        .replace("$99$", "$F01$")
                        .replace("สำนักงานเลขานุการกรม", "")
                        .getBytes(thai);
        assertThat(dpis(mended).getMap("counts")).containsEntry("created", 5);
        assertThat(person("N-2").getString("assignment.unit")).isEqualTo("P01");
        assertThat(person("N-3").getString("assignment.unit")).isEqualTo("P02");
        assertThat(dpis(mended).getMap("counts")).containsEntry("unchanged", 5);
    }

    @Test
    void aFileThatNamesUnitsInWordsOnlyMovesPeopleAndClearsTheirUnits() {
        unit("F01", "กองคลัง", null);
        unit("P01", "กองการเจ้าหน้าที่", null);
        String id = Registry.newNationalId();
        Map<String, Object> official = Registry.official(id);
        official.put("unit", "F01");
        Registry.put(agency, "O-1", official).then().statusCode(201);
        String heading =
                "sourceId,identityNumber,givenNameTh,familyNameTh,personnelType,status,effectiveFrom,unitName";
        String row = "O-1,%s,ทดสอบ,ระบบ,CIVIL_SERVANT,ACTIVE,2024-10-01,".formatted(id);

        assertThat(sent(heading, row + "กองคลัง").getMap("counts")).containsEntry("unchanged", 1);
        JsonPath moved = sent(heading, row + "กองการเจ้าหน้าที่");
        assertThat(PeopleFile.rows(agency, moved).getList("items[0].changed"))
                .isEqualTo(List.of("unit"));
        sent(heading, row);
        assertThat(person("O-1").getString("assignment.unit")).isNull();
    }

    @Test
    void aPostHeldForLongerThanTheAgencyIsKnownCountsFromTheFirstDayThatIs() {
        unit("F01", "กองคลัง", null);
        Map<String, Object> renamed = Registry.division("กองบริหารการคลัง");
        renamed.put("effectiveFrom", "2015-10-01");
        Registry.putUnit(agency, "F01", renamed).then().statusCode(200);
        Map<String, Object> later = Registry.division("กองการเจ้าหน้าที่");
        later.put("effectiveFrom", "2020-10-01");
        Registry.putUnit(agency, "P01", later).then().statusCode(201);
        String heading =
                "PER_ID,PER_CARDNO,PER_NAME,PER_SURNAME,PER_TYPE,PER_STATUS,PER_OCCUPYDATE,ORG_NAME";
        String row = "%s,%s,ทดสอบ,ระบบ,1,%s,1999-05-01,%s";
        String[] file = {
            heading,
            row.formatted("W-1", Registry.newNationalId(), "1", "กองบริหารการคลัง"),
            row.formatted("W-2", Registry.newNationalId(), "1", "กองการเจ้าหน้าที่"),
            row.formatted("W-3", Registry.newNationalId(), "1", "")
        };

        assertThat(sent(file).getMap("counts")).containsEntry("created", 3);

        assertThat(person("W-1").getString("assignment.validFrom")).isEqualTo("2002-10-03");
        assertThat(person("W-1").getString("assignment.unit")).isEqualTo("F01");
        assertThat(person("W-2").getString("assignment.validFrom")).isEqualTo("2020-10-01");
        assertThat(person("W-3").getString("assignment.validFrom")).isEqualTo("2002-10-03");
        assertThat(sent(file).getMap("counts")).containsEntry("unchanged", 3);
        JsonPath left = sent(heading, row.formatted("W-4", Registry.newNationalId(), "2", ""));
        assertThat(PeopleFile.rows(agency, left).getList("items[0].faults.number"))
                .isEqualTo(List.of("PE2002"));
    }

    @Test
    void aPostHeldSinceBeforeWhatIsRecordedCorrectsTheRecordAndNotThePast() {
        String id = Registry.newNationalId();
        Registry.put(agency, "W-1", Registry.official(id)).then().statusCode(201);
        String heading =
                "PER_ID,PER_CARDNO,PN_NAME,PER_NAME,PER_SURNAME,PER_TYPE,LEVEL_NO,PER_STATUS,PER_OCCUPYDATE";
        String row = "W-1,%s,นาย,ทดสอบ,ระบบ,1,%s,1,2009-05-01";

        assertThat(sent(heading, row.formatted(id, "K2")).getMap("counts"))
                .containsEntry("unchanged", 1);
        JsonPath job = sent(heading, row.formatted(id, "K3"));

        assertThat(PeopleFile.rows(agency, job).getList("items[0].changed"))
                .isEqualTo(List.of("positionLevel"));
        assertThat(person("W-1").getString("assignment.validFrom")).isEqualTo("2024-10-01");
    }

    @Test
    void aFileOfTonightLeavesWhatIsToldAheadAndWhoHasLeft() {
        String retiring = Registry.newNationalId();
        String promoted = Registry.newNationalId();
        String gone = Registry.newNationalId();
        for (Map.Entry<String, String> one :
                Map.of("R-1", retiring, "R-2", promoted, "R-3", gone).entrySet()) {
            Registry.put(agency, one.getKey(), Registry.official(one.getValue()))
                    .then()
                    .statusCode(201);
        }
        String ahead = LocalDate.now(ThaiCalendar.BANGKOK).plusDays(20).toString();
        told("R-1", retiring, "status", "LEFT", ahead);
        told("R-2", promoted, "positionLevel", "K3", ahead);
        told("R-3", gone, "status", "LEFT", "2025-10-01");
        String heading =
                "PER_ID,PER_CARDNO,PN_NAME,PER_NAME,PER_SURNAME,PER_TYPE,LEVEL_NO,PER_STATUS,PER_OCCUPYDATE";
        String row = "%s,%s,นาย,ทดสอบ,ระบบ,1,%s,1,2009-05-01";

        JsonPath job =
                sent(
                        heading,
                        row.formatted("R-1", retiring, "K2"),
                        row.formatted("R-2", promoted, "K2"),
                        row.formatted("R-3", gone, "K2"));
        assertThat(PeopleFile.rows(agency, job).getList("items.outcome"))
                .isEqualTo(List.of("UNCHANGED", "UNCHANGED", "CONFLICT"));
        JsonPath early = sent(heading, row.formatted("R-2", promoted, "K3"));

        assertThat(PeopleFile.rows(agency, early).getList("items.outcome"))
                .isEqualTo(List.of("CONFLICT"));
        for (String key : List.of("R-1", "R-2", "R-3")) {
            UUID person = UUID.fromString(person(key).getString("personId"));
            assertThat(factsOf(person)).as(key).isEqualTo(2);
        }
    }

    private void told(String key, String id, String field, String value, String from) {
        Map<String, Object> official = Registry.official(id);
        official.put(field, value);
        official.put("effectiveFrom", from);
        Registry.put(agency, key, official).then().statusCode(200);
    }

    @Test
    void ofAPostHeldForLongTodaysSupervisorAndHostCount() {
        new PeopleFile()
                .person("S-1", Registry.newNationalId(), "ก", "K3", "", "ACTIVE", "2025-10-01")
                .send(agency);
        Map<String, Object> newer = Registry.department(Registry.newSlug());
        newer.put("validFrom", "2025-10-01");
        UUID host = Registry.registered(newer);

        JsonPath job =
                sent(
                        "sourceId,identityNumber,givenNameTh,familyNameTh,personnelType,positionLevel,supervisorSourceId,digitalTargetGroup,status,heldSince,secondedTo",
                        "S-2,%s,ทดสอบ,ระบบ,CIVIL_SERVANT,K2,S-1,NON_IT,ACTIVE,2009-05-01,%s"
                                .formatted(Registry.newNationalId(), host));

        assertThat(job.getMap("counts")).containsEntry("created", 1);
        assertThat(person("S-2").getString("assignment.supervisorSourceId")).isEqualTo("S-1");
    }

    @Test
    void aPostHeldSinceBeforeWhatIsRecordedIsUnchangedWhateverBecameOfTheSupervisor() {
        String head = Registry.newNationalId();
        Registry.put(agency, "S-1", Registry.official(head)).then().statusCode(201);
        String id = Registry.newNationalId();
        Map<String, Object> official = Registry.official(id);
        official.put("supervisorSourceId", "S-1");
        Registry.put(agency, "S-2", official).then().statusCode(201);
        told("S-1", head, "status", "LEFT", "2025-10-01");

        JsonPath job =
                sent(
                        "sourceId,identityNumber,titleTh,givenNameTh,familyNameTh,personnelType,positionLevel,supervisorSourceId,digitalTargetGroup,status,heldSince",
                        "S-2,%s,นาย,ทดสอบ,ระบบ,CIVIL_SERVANT,K2,S-1,NON_IT,ACTIVE,2009-05-01"
                                .formatted(id));

        assertThat(job.getMap("counts")).containsEntry("unchanged", 1);
    }

    @Test
    void aNationalIdInATextIsRefusedAndNotRepeated() {
        String id = Registry.newNationalId();
        String heading =
                PeopleFile.HEADING
                        + ",positionTitle,unit,unitName,roleGroupReason,secondmentReference"
                        + ",titleTh,givenNameEn,familyNameEn";
        String row =
                "X-1,%s,ทดสอบ %s,ระบบ %s,CIVIL_SERVANT,K2,,NON_IT,ACTIVE,2024-10-01,นาย %s,%s,กอง %s,เพราะ %s,ที่ %s,นาย %s,Test %s,System %s"
                        .formatted(
                                Registry.newNationalId(), id, id, id, id, id, id, id, id, id, id);

        JsonPath rows = PeopleFile.rows(agency, sent(heading, row));

        assertThat(rows.<String>getList("items[0].faults.number"))
                .filteredOn("PE2007"::equals)
                .hasSize(10);
        assertThat(rows.prettify()).doesNotContain(id);
    }

    @Test
    void nobodyIsPlacedInAUnitThatClosesLater() {
        unit("F01", "กองคลัง", null);
        Map<String, Object> closed = Registry.division("กองคลัง");
        closed.put("status", "CLOSED");
        closed.put("effectiveFrom", "2025-10-01");
        Registry.putUnit(agency, "F01", closed).then().statusCode(200);

        JsonPath job = dpis(new UnitFile().person("V-1", "F01", "").bytes(StandardCharsets.UTF_8));

        assertThat(PeopleFile.rows(agency, job).getList("items[0].faults.number"))
                .isEqualTo(List.of("PE2004"));
    }

    private void unit(String code, String nameTh, String parent) {
        Map<String, Object> unit = Registry.division(nameTh);
        if (parent != null) {
            unit.put("level", "04");
            unit.put("parent", parent);
        }
        Registry.putUnit(agency, code, unit).then().statusCode(201);
    }

    private static String line(String file, String key) {
        return file.lines().filter(line -> line.startsWith(key + "$")).findFirst().orElseThrow();
    }

    private JsonPath dpis(byte[] file) {
        String job =
                PeopleFile.post(agency, file, "profile", "dpis5", "atomicity", "ROW")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("jobId");
        return PeopleFile.ended(agency, UUID.fromString(job));
    }

    /** People and their units as DPIS writes them. */
    private static final class UnitFile {

        private final StringBuilder text =
                new StringBuilder(
                        "PER_ID$PER_CARDNO$PER_NAME$PER_SURNAME$PER_TYPE$LEVEL_NO$ORG_ID$ORG_NAME"
                                + "$PER_STATUS$PER_OCCUPYDATE\r\n");

        UnitFile person(String key, String unit, String unitName) {
            text.append(
                    "%s$%s$ทดสอบ$ระบบ$1$K2$%s$%s$1$2024-10-01\r\n"
                            .formatted(key, Registry.newNationalId(), unit, unitName));
            return this;
        }

        byte[] bytes(Charset charset) {
            return text.toString().getBytes(charset);
        }
    }

    private JsonPath sent(String... lines) {
        byte[] file = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        String job =
                PeopleFile.post(agency, file, "profile", "dpis5")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("jobId");
        return PeopleFile.ended(agency, UUID.fromString(job));
    }

    @Test
    void whatADeadProcessLeftBehindIsFinished() throws Exception {
        var file = new PeopleFile().person("K-1", Registry.newNationalId(), "คน", "K2");
        UUID abandoned;
        UUID halfway;
        try (Connection other = PublishedEvents.connect()) {
            other.setAutoCommit(false);
            try (PreparedStatement lock =
                    other.prepareStatement(
                            "select pg_advisory_xact_lock(hashtextextended(?, 3))")) {
                lock.setString(1, agency.toString());
                lock.execute();
            }
            abandoned = file.accepted(agency);
            halfway = file.accepted(agency);
            // The process that held both says nothing for longer than its lease; of the second it
            // had not even seen the end of the upload.
            try (Connection dead = PublishedEvents.connect();
                    PreparedStatement update =
                            dead.prepareStatement(
                                    """
                                    update intake_job set received_at = null, worker = gen_random_uuid(),
                                        lease_until = now() - interval '1 minute'
                                    where id = ?\
                                    """)) {
                update.setObject(1, halfway);
                update.executeUpdate();
            }
            other.rollback();
        }

        assertThat(PeopleFile.ended(agency, abandoned).getString("state")).isEqualTo("COMPLETED");
        JsonPath broken = PeopleFile.ended(agency, halfway);
        assertThat(broken.getString("state")).isEqualTo("FAILED");
        assertThat(broken.getString("failure.code")).isEqualTo("UPLOAD_INTERRUPTED");
    }

    @Test
    void whatIsNoFileIsRefusedClearly() {
        byte[] file = new PeopleFile().bytes(StandardCharsets.UTF_8);
        PeopleFile.post(UUID.randomUUID(), file).then().statusCode(404);
        Contract.given(Registry.hrOf(agency))
                .get("/v1/agencies/{agency}/people-imports", UUID.randomUUID())
                .then()
                .statusCode(404);
        PeopleFile.post(agency, file, "profile", "unknown").then().statusCode(404);
        PeopleFile.post(agency, file, "scope", "SNAPSHOT")
                .then()
                .statusCode(422)
                .body("code", equalTo("SNAPSHOT_DAY_REQUIRED"));
        PeopleFile.post(agency, new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3})
                .then()
                .statusCode(400);
        Contract.givenBadInput(Registry.hrOf(agency))
                .body("{}")
                .post("/v1/agencies/{agency}/people-imports", agency)
                .then()
                .statusCode(415);
    }

    @Test
    void aMisspeltWishIsRefusedRatherThanLeftOut() {
        byte[] file = new PeopleFile().person("Q-1", "1", "คน", "K2").bytes(StandardCharsets.UTF_8);

        for (String[] wish :
                List.of(
                        new String[] {"mdoe", "VALIDATE", "UNKNOWN_PARAMETER", "mode, atomicity"},
                        new String[] {"mode", "validate", "FORMAT", "COMMIT"},
                        new String[] {"atomicity", "row", "FORMAT", "ROW"})) {
            Contract.givenBadInput(Registry.hrOf(agency))
                    .header("Accept-Language", "en")
                    .contentType("text/csv")
                    .body(file)
                    .queryParam(wish[0], wish[1])
                    .post("/v1/agencies/{agency}/people-imports", agency)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("VALIDATION_FAILED"))
                    .body("errors.pointer", contains("#/" + wish[0]))
                    .body("errors.code", contains(wish[2]))
                    .body("errors[0].detail", containsString(wish[3]));
        }
        String list = "/v1/agencies/" + agency + "/people-imports";
        Contract.given(Registry.hrOf(agency)).get(list).then().body("items", empty());
        Contract.givenBadInput(Registry.hrOf(agency))
                .get(list + "/" + UUID.randomUUID() + "/rows?outcome=rejected&limit=abc")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/outcome", "#/limit"));
    }

    @Test
    void listsRefuseWhatTheyCannotContinue() {
        JsonPath job = new PeopleFile().person("L-1", "1", "คน", "K2").send(agency);
        for (String list :
                List.of("people-imports", "people-imports/" + job.getString("jobId") + "/rows")) {
            String path = "/v1/agencies/" + agency + "/" + list;
            Contract.givenBadInput(Registry.hrOf(agency))
                    .get(path + "?cursor=nonsense")
                    .then()
                    .statusCode(400);
            Contract.givenBadInput(Registry.hrOf(agency))
                    .get(path + "?limit=0")
                    .then()
                    .statusCode(422);
        }
        for (String part : List.of("", "/rows", "/rejects")) {
            Contract.given(Registry.hrOf(agency))
                    .get("/v1/agencies/" + agency + "/people-imports/" + UUID.randomUUID() + part)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void whoHasNoSystemFillsInAWorkbook() {
        byte[] workbook =
                Contract.given(Registry.hrOf(agency))
                        .get("/v1/intake-templates/people")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();

        assertThat(new String(workbook, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
    }

    /** Says that all of the file comes, sends four fifths, and hangs up. */
    private UUID interrupted(PeopleFile file, String atomicity) throws IOException {
        byte[] bytes = file.bytes(StandardCharsets.UTF_8);
        String head =
                "POST /v1/agencies/%s/people-imports?atomicity=%s HTTP/1.1\r\nHost: localhost\r\n"
                                .formatted(agency, atomicity)
                        + "Authorization: %s\r\nContent-Type: text/csv\r\nContent-Length: %d\r\n\r\n"
                                .formatted(Registry.hrOf(agency).bearer(), bytes.length);
        UUID job;
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes, 0, bytes.length * 4 / 5);
            socket.getOutputStream().flush();
            // Not before the head of the file has been read, or there is no job.
            job = await().until(this::newestJob, Objects::nonNull);
        }
        PeopleFile.ended(agency, job);
        return job;
    }

    private UUID newestJob() {
        List<Map<String, Object>> open =
                Contract.given(Registry.hrOf(agency))
                        .get("/v1/agencies/{agency}/people-imports", agency)
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("items");
        return open.stream()
                .filter(job -> !job.get("state").equals("FAILED"))
                .findFirst()
                .map(job -> UUID.fromString((String) job.get("jobId")))
                .orElse(null);
    }

    private Response cancel(UUID job) {
        return Contract.given(Registry.hrOf(agency))
                .post("/v1/agencies/{agency}/people-imports/{job}/cancellation", agency, job);
    }

    private long factsOf(UUID of) {
        return PublishedEvents.outbox().stream()
                .filter(row -> row.data().toString().contains(of.toString()))
                .filter(row -> row.type().equals("hrd.organisation.person-recorded.v1"))
                .count();
    }

    private JsonPath person(String key) {
        return Contract.given(Registry.hrOf(agency))
                .get("/v1/agencies/{agency}/people/{sourceId}", agency, key)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
