package th.hrd.organisation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.security.KeyRing;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.OutboxRow;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

/** Recognising people without showing who they are, and who looked. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class IdentityComponentTest {

    private static final String PERSON = "/v1/agencies/{agency}/people/{sourceId}";
    private static final String CORRECTIONS = PERSON + "/identity-corrections";
    private static final String ACCESSES = PERSON + "/accesses";
    private static final String MATCHES = "/v1/person-matches";
    private static final String ROTATIONS = "/v1/identity-key-rotations";

    @Test
    void aBodyLearnsTheIdsOfThoseWhoAreKnownAndNothingElse() {
        UUID agency = Registry.aDepartment();
        String known = Registry.newNationalId();
        String id = Registry.put(agency, "HR-1", Registry.official(known)).path("personId");

        Response answer =
                match(
                        certifier("TPQI"),
                        List.of(
                                thai(Registry.newNationalId()),
                                thai(hyphenated(known)),
                                passport("AA 123456")));

        answer.then()
                .statusCode(200)
                .body("matches", hasSize(3))
                .body("matches[0]", equalTo(Map.of()))
                .body("matches[1]", equalTo(Map.of("personId", id)))
                .body("matches[2]", equalTo(Map.of()));
        assertThat(answer.asString()).doesNotContain("ทดสอบ").doesNotContain(agency.toString());
        accesses(agency, "HR-1")
                .then()
                .body("items[1].action", equalTo("PERSON_MATCHED"))
                .body("items[1].body", equalTo("TPQI"))
                .body("items[1].roles", contains("certifier"))
                .body("items[1].purpose", equalTo("ออกใบรับรอง"));
    }

    @Test
    void onlyABodyOrProviderMatches() {
        for (Tokens caller :
                List.of(
                        Tokens.role("official").person(UUID.randomUUID()),
                        Registry.hrOf(Registry.aDepartment()),
                        Tokens.role("certifier"))) {
            match(caller, List.of(thai(Registry.newNationalId()))).then().statusCode(403);
        }
        match(Tokens.role("provider").provider("P-1"), List.of(thai(Registry.newNationalId())))
                .then()
                .statusCode(200);
    }

    @Test
    void everyWrongNumberIsNamedByItsPlaceAndNotRepeated() {
        Response refused =
                Contract.givenBadInput(certifier("TPQI"))
                        .body(
                                Map.of(
                                        "purpose",
                                        "ทดสอบ",
                                        "identities",
                                        List.of(
                                                thai("1234567890123"),
                                                thai(Registry.newNationalId()),
                                                passport("?"))))
                        .post(MATCHES);

        refused.then()
                .statusCode(422)
                .body("errors.pointer", contains("#/identities/0/number", "#/identities/2/number"))
                .body("errors.code", contains("NATIONAL_ID_CHECKSUM", "IDENTITY_NUMBER_FORM"));
        assertThat(refused.asString()).doesNotContain("1234567890123");
        Contract.givenBadInput(certifier("TPQI"))
                .body(Map.of("identities", List.of(thai(Registry.newNationalId()))))
                .post(MATCHES)
                .then()
                .statusCode(422);
        Contract.givenBadInput(certifier("TPQI"))
                .body(
                        Map.of(
                                "purpose",
                                "ทดสอบ",
                                "identities",
                                List.of(Map.of("kind", "AGENCY_NO", "number", "A-001"))))
                .post(MATCHES)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/identities/0/kind"));
        Contract.givenBadInput(certifier("TPQI"))
                .body("{\"purpose\"")
                .post(MATCHES)
                .then()
                .statusCode(400);
        Contract.givenBadInput(certifier("TPQI"))
                .contentType("text/plain")
                .body("1")
                .post(MATCHES)
                .then()
                .statusCode(415);
    }

    @Test
    void aBodyThatWalksThroughNumbersIsStoppedAndOthersAreNot() {
        List<Map<String, Object>> hundred = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            hundred.add(thai(Registry.newNationalId()));
        }
        Response last = null;
        for (int i = 0; i < 12; i++) {
            last = match(certifier("WALKER"), hundred);
            if (last.statusCode() != 200) {
                break;
            }
        }

        last.then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                .body("code", equalTo("MATCH_QUOTA_EXHAUSTED"));
        match(certifier("ANOTHER"), hundred).then().statusCode(200);
    }

    @Test
    void aMistypedNumberIsCorrectedAndThePersonStays() throws SQLException {
        UUID agency = Registry.aDepartment();
        String mistyped = Registry.newNationalId();
        String right = Registry.newNationalId();
        Response created = Registry.put(agency, "HR-1", Registry.official(mistyped));
        String id = created.path("personId");
        Registry.put(agency, "HR-1", Registry.official(right))
                .then()
                .statusCode(409)
                .body("code", equalTo("IDENTITY_MISMATCH"))
                .body("detail", matchesPattern("(?s).*identity-corrections.*"));

        Response corrected = correct(agency, "HR-1", created.header("ETag"), right);

        corrected
                .then()
                .statusCode(200)
                .header("ETag", not(created.header("ETag")))
                .body("personId", equalTo(id))
                .body("identity.masked", matchesPattern("8-0000-XXXXX-XX-" + right.charAt(12)));
        List<OutboxRow> facts = factsOf(id);
        assertThat(facts).hasSize(2);
        assertThat(facts.getLast().data().path("identityKey"))
                .isNotEqualTo(facts.getFirst().data().path("identityKey"));
        assertThat(
                        Database.text(
                                "select identity_key from identity_history where person_id = '"
                                        + id
                                        + "'"))
                .isEqualTo(facts.getFirst().data().path("identityKey").asText());
        Registry.put(agency, "HR-1", Registry.official(right))
                .then()
                .statusCode(200)
                .header("ETag", corrected.header("ETag"));
        match(certifier("TPQI"), List.of(thai(mistyped), thai(right)))
                .then()
                .body("matches.personId", contains(null, id));
        correct(agency, "HR-1", corrected.header("ETag"), right)
                .then()
                .statusCode(200)
                .header("ETag", corrected.header("ETag"));
        Registry.put(Registry.aDepartment(), "X-1", Registry.official(mistyped))
                .then()
                .statusCode(201)
                .body("personId", not(id));
    }

    @Test
    void aCorrectionThatCannotBeIsRefused() {
        UUID agency = Registry.aDepartment();
        String first = Registry.newNationalId();
        String second = Registry.newNationalId();
        Response one = Registry.put(agency, "HR-1", Registry.official(first));
        Registry.put(agency, "HR-2", Registry.official(second));
        String etag = one.header("ETag");

        correct(agency, "HR-1", etag, second)
                .then()
                .statusCode(409)
                .body("code", equalTo("IDENTITY_OF_ANOTHER_PERSON"));
        correct(agency, "HR-1", "\"99\"", Registry.newNationalId()).then().statusCode(412);
        correct(agency, "HR-9", etag, Registry.newNationalId()).then().statusCode(404);
        Contract.givenBadInput(Registry.hrOf(agency))
                .body(Map.of("identity", thai(second), "reason", "ผิด"))
                .post(CORRECTIONS, agency, "HR-1")
                .then()
                .statusCode(428);
        Contract.givenBadInput(Registry.hrOf(agency))
                .header("If-Match", etag)
                .body(Map.of("identity", thai("1234567890123"), "reason", "ผิด"))
                .post(CORRECTIONS, agency, "HR-1")
                .then()
                .statusCode(422)
                .body("errors.code", contains("NATIONAL_ID_CHECKSUM"));
        Contract.givenBadInput(Registry.hrOf(agency))
                .header("If-Match", etag)
                .body("{\"identity\"")
                .post(CORRECTIONS, agency, "HR-1")
                .then()
                .statusCode(400);
        Contract.givenBadInput(Registry.hrOf(agency))
                .header("If-Match", etag)
                .contentType("text/plain")
                .body("x")
                .post(CORRECTIONS, agency, "HR-1")
                .then()
                .statusCode(415);

        UUID next = Registry.aDepartment();
        Map<String, Object> moved = Registry.official(first);
        moved.put("effectiveFrom", "2025-10-01");
        Registry.put(next, "N-1", moved).then().statusCode(201);
        correct(agency, "HR-1", "*", Registry.newNationalId())
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_THE_PRESENT_AGENCY"));
    }

    /** Otherwise a mistyped number that is a citizen's would make of that citizen another one. */
    @Test
    void whomAnotherAgencyKnowsIsMadeNobodyElse() {
        UUID former = Registry.aDepartment();
        UUID present = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        Registry.put(former, "F-1", official);
        official.put("effectiveFrom", "2025-10-01");
        Response taken = Registry.put(present, "P-1", official);

        correct(present, "P-1", taken.header("ETag"), Registry.newNationalId())
                .then()
                .statusCode(409)
                .body("code", equalTo("IDENTITY_TOLD_BY_OTHERS"));
        assertThat(factsOf(taken.path("personId"))).hasSize(2);
    }

    @Test
    void noNumberStandsInAReasonOrAPurpose() {
        UUID agency = Registry.aDepartment();
        String number = Registry.newNationalId();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        official.put("positionTitle", "แทน " + hyphenated(number));
        Registry.put(agency, "HR-1", official)
                .then()
                .statusCode(422)
                .body("errors.code", contains("NATIONAL_ID_IN_TEXT"))
                .body("errors.pointer", contains("#/positionTitle"));
        Registry.put(agency, "HR-" + number, Registry.official(Registry.newNationalId()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("SOURCE_ID_IS_NATIONAL_ID"));
        Contract.givenBadInput(certifier("TPQI"))
                .body(
                        Map.of(
                                "purpose",
                                "ตรวจ " + number,
                                "identities",
                                List.of(thai(Registry.newNationalId()))))
                .post(MATCHES)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/purpose"));
    }

    @Test
    void everyAccessOfASessionIsInTheLog() {
        UUID agency = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        Registry.put(agency, "HR-1", official);
        Contract.given(Registry.hrOf(agency)).get(PERSON, agency, "HR-1");
        Contract.given(Registry.admin().subject("someone")).get(PERSON, agency, "HR-1");
        Contract.given(Registry.hrOf(agency)).get("/v1/agencies/{agency}/people", agency);

        accesses(agency, "HR-1")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains(
                                "ACCESSES_READ",
                                "PEOPLE_LISTED",
                                "PERSON_READ",
                                "PERSON_READ",
                                "PERSON_RECORDED"))
                .body("items[2].subject", equalTo("someone"))
                .body("items[2].roles", contains("ocsc-admin"))
                .body("items[2].agencyId", nullValue())
                .body("items[3].agencyId", equalTo(agency.toString()))
                .body("items[3].actionTh", matchesPattern("(?s).*[ก-๙].*"));
        Response page =
                Contract.given(Registry.hrOf(agency))
                        .queryParam("limit", 2)
                        .get(ACCESSES, agency, "HR-1");
        page.then().body("items", hasSize(2));
        Contract.given(Tokens.role("auditor"))
                .queryParam("limit", 200)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get(ACCESSES, agency, "HR-1")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("PERSON_RECORDED"));

        Contract.given(Registry.hrOf(agency)).get(ACCESSES, agency, "HR-9").then().statusCode(404);
        Contract.givenBadInput(Registry.hrOf(agency))
                .queryParam("cursor", "no")
                .get(ACCESSES, agency, "HR-1")
                .then()
                .statusCode(400);
        Contract.givenBadInput(Registry.hrOf(agency))
                .queryParam("limit", 0)
                .get(ACCESSES, agency, "HR-1")
                .then()
                .statusCode(422);
    }

    @Test
    void aFormerAgencySeesNothingOfLaterAccesses() {
        UUID former = Registry.aDepartment();
        UUID present = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        Registry.put(former, "F-1", official);
        official.put("effectiveFrom", "2025-10-01");
        Registry.put(present, "P-1", official);

        accesses(former, "F-1").then().statusCode(200).body("items", hasSize(0));
        accesses(present, "P-1").then().body("items.action", hasItem("PERSON_RECORDED"));
    }

    @Test
    void theLogIsOnlyAddedTo() {
        for (String change :
                List.of(
                        "update access_log set subject = 'nobody'",
                        "delete from access_log",
                        "truncate access_log")) {
            assertThatThrownBy(() -> Database.execute(change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void afterARotationEveryIdentityOpensAndNoneIsUnderTheOldKey() throws SQLException {
        UUID agency = Registry.aDepartment();
        Response before = null;
        var ids = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            before = Registry.put(agency, "HR-" + i, Registry.official(Registry.newNationalId()));
            ids.add(before.path("personId"));
        }
        for (String id : ids) {
            sealAgainUnderTheOldKey(id);
        }
        rotation("get")
                .then()
                .statusCode(200)
                .body("activeKey", equalTo("new"))
                .body("remaining", equalTo(30))
                .body("keys.find { it.keyId == 'old' }.identities", equalTo(30))
                .body("keys.find { it.keyId == 'new' }.identities", greaterThan(0));
        Contract.given(Registry.hrOf(agency))
                .get(PERSON, agency, "HR-29")
                .then()
                .statusCode(200)
                .body("identity.masked", equalTo(before.path("identity.masked")));

        rotation("post")
                .then()
                .statusCode(200)
                .body("remaining", equalTo(0))
                .body("keys.keyId", contains("new"));

        for (int i = 0; i < 30; i++) {
            Contract.given(Registry.hrOf(agency))
                    .get(PERSON, agency, "HR-" + i)
                    .then()
                    .statusCode(200);
        }
        Contract.given(Registry.hrOf(agency))
                .get(PERSON, agency, "HR-29")
                .then()
                .header("ETag", before.header("ETag"))
                .body("identity.masked", equalTo(before.path("identity.masked")));
    }

    @Test
    void aRowOfAFileNeedsTheKeyThatSealedItUntilItIsDeleted() throws SQLException {
        String job = UUID.randomUUID().toString();
        Database.execute(
                """
                insert into intake_job (id, type, owner, sender, mode, atomicity, scope, confirm_drop, profile,
                                        profile_version, detected, created_at, received)
                values ('%1$s', 'people', '%1$s', '{}', 'UPSERT', 'PER_ROW', 'ROWS', false, 'test', 1, '{}', now(), 2);
                insert into intake_row (job_id, number, outcome, raw) values ('%1$s', 1, 'REJECTED', 'old:AAAA'),
                                                                            ('%1$s', 2, 'APPLIED', null);
                insert into intake_staged (job_id, number, raw) values ('%1$s', 3, 'old:BBBB');
                """
                        .formatted(job));

        rotation("post")
                .then()
                .statusCode(200)
                .body("remaining", equalTo(0))
                .body("remainingFileRows", equalTo(2))
                .body("keys.find { it.keyId == 'old' }.fileRows", equalTo(2));

        Database.execute(
                """
                delete from intake_row where job_id = '%1$s';
                delete from intake_staged where job_id = '%1$s';
                delete from intake_job where id = '%1$s';
                """
                        .formatted(job));
        rotation("get").then().body("remainingFileRows", equalTo(0));
    }

    private static void sealAgainUnderTheOldKey(String personId) throws SQLException {
        KeyRing both = new KeyRing(Map.of("old", key("old"), "new", key("new")), "old");
        byte[] context = KeyRing.context(personId);
        String stored =
                Database.text(
                        "select identity_ciphertext from person where id = '" + personId + "'");
        Database.execute(
                "update person set identity_ciphertext = '%s' where id = '%s'"
                        .formatted(both.seal(both.open(stored, context), context), personId));
    }

    private static byte[] key(String id) {
        return Base64.getDecoder()
                .decode(
                        ConfigProvider.getConfig()
                                .getValue("hrd.sealing.keys." + id, String.class));
    }

    private static Response rotation(String method) {
        return Contract.given(Registry.admin()).request(method, ROTATIONS);
    }

    private static Response match(Tokens caller, List<Map<String, Object>> identities) {
        return Contract.given(caller)
                .body(Map.of("purpose", "ออกใบรับรอง", "identities", identities))
                .post(MATCHES);
    }

    private static Response correct(UUID agency, String sourceId, String etag, String number) {
        return Contract.given(Registry.hrOf(agency))
                .header("If-Match", etag)
                .body(Map.of("identity", thai(number), "reason", "พิมพ์เลขสลับหลัก"))
                .post(CORRECTIONS, agency, sourceId);
    }

    private static Response accesses(UUID agency, String sourceId) {
        return Contract.given(Registry.hrOf(agency)).get(ACCESSES, agency, sourceId);
    }

    private static Tokens certifier(String body) {
        return Tokens.role("certifier").body(body);
    }

    private static Map<String, Object> thai(String number) {
        return Map.of("kind", "THAI_ID", "number", number);
    }

    private static Map<String, Object> passport(String number) {
        return Map.of("kind", "PASSPORT", "number", number);
    }

    private static String hyphenated(String number) {
        return number.replaceFirst("(.)(.{4})(.{5})(..)(.)", "$1-$2-$3-$4-$5");
    }

    private static List<OutboxRow> factsOf(String personId) {
        return PublishedEvents.outbox().stream().filter(row -> row.key().equals(personId)).toList();
    }

    /** The service's database, seen from outside. */
    private static final class Database {

        static void execute(String sql) throws SQLException {
            try (Connection connection = PublishedEvents.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        static String text(String sql) throws SQLException {
            try (Connection connection = PublishedEvents.connect();
                    Statement statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
