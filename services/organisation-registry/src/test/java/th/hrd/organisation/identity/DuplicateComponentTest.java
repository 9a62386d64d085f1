package th.hrd.organisation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.TestStack;

/** Records that may be of one person are found and shown, and never joined by themselves. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class DuplicateComponentTest {

    private static final String CANDIDATES = "/v1/duplicate-candidates";
    private static final AtomicInteger NAMES = new AtomicInteger();

    @Test
    void whoComesUnderAnotherNumberAfterLeavingIsACandidate() {
        String name = newName();
        UUID former = Registry.aDepartment();
        String one = someone(former, "F-1", name, _ -> {});
        someone(
                former,
                "F-1",
                name,
                one,
                sent -> {
                    sent.put("status", "LEFT");
                    sent.put("effectiveFrom", "2025-10-01");
                });
        String other =
                someone(
                        Registry.aDepartment(),
                        "P-1",
                        "นาย" + name + " ",
                        sent -> {
                            sent.put("effectiveFrom", "2026-01-01");
                        });

        assertThat(found(one, other))
                .containsEntry("score", 80)
                .containsEntry("reasons", List.of("SAME_NAME", "SUCCESSIVE", "SAME_LEVEL"));
    }

    @Test
    void twoKeysInOneAgencyOrTwoKindsOfDocumentsAreCandidates() {
        String name = newName();
        UUID agency = Registry.aDepartment();
        String one = someone(agency, "A-1", name, _ -> {});
        String twin = someone(agency, "A-2", name, _ -> {});
        String foreigner =
                someone(
                        Registry.aDepartment(),
                        "B-1",
                        name,
                        sent ->
                                sent.put(
                                        "identity",
                                        Map.of(
                                                "kind",
                                                "PASSPORT",
                                                "number",
                                                "P" + NAMES.incrementAndGet() + "99")));

        assertThat(reasons(one, twin))
                .containsExactly("SAME_NAME", "SAME_AGENCY", "OVERLAPPING", "SAME_LEVEL");
        assertThat(reasons(one, foreigner))
                .containsExactly("SAME_NAME", "IDENTITY_KINDS_DIFFER", "OVERLAPPING", "SAME_LEVEL");
    }

    @Test
    void namesakesInTwoAgenciesAreNone() {
        String name = newName();
        String one = someone(Registry.aDepartment(), "A-1", name, _ -> {});
        String other = someone(Registry.aDepartment(), "B-1", name, _ -> {});
        String stranger = someone(Registry.aDepartment(), "C-1", newName(), _ -> {});

        assertThat(found(one, other)).isEmpty();
        assertThat(found(one, stranger)).isEmpty();
    }

    @Test
    void aNameManyBearSaysNothing() {
        String name = newName();
        UUID agency = Registry.aDepartment();
        String first = someone(agency, "S-0", name, _ -> {});
        String second = someone(agency, "S-1", name, _ -> {});
        assertThat(found(first, second)).isNotEmpty();
        for (int i = 2; i < 51; i++) {
            someone(agency, "S-" + i, name, _ -> {});
        }

        assertThat(found(first, second)).isEmpty();
    }

    @Test
    void whatIsDismissedStaysDismissedAndEveryLookIsLogged() {
        String name = newName();
        UUID agency = Registry.aDepartment();
        String one = someone(agency, "A-1", name, _ -> {});
        String other = someone(agency, "A-2", name, _ -> {});
        String id = (String) found(one, other).get("id");
        Response read = admin().get(CANDIDATES + "/{id}", id);
        read.then().statusCode(200).body("one", equalTo(one)).body("other", equalTo(other));
        admin().header("If-None-Match", read.header("ETag"))
                .get(CANDIDATES + "/{id}", id)
                .then()
                .statusCode(304);

        admin().header("If-Match", read.header("ETag"))
                .body(Map.of("reason", "ชื่อพ้องกัน"))
                .post(CANDIDATES + "/{id}/dismissal", id)
                .then()
                .statusCode(200)
                .body("dismissal.reason", equalTo("ชื่อพ้องกัน"));

        assertThat(found(one, other)).isEmpty();
        assertThat(listed(one, other, true)).containsEntry("id", id);
        admin().header("If-Match", "*")
                .body(Map.of("reason", "อีกครั้ง"))
                .post(CANDIDATES + "/{id}/dismissal", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("DUPLICATE_DISMISSED"));
        List<String> actions =
                Contract.given(Registry.hrOf(agency))
                        .get("/v1/agencies/{agency}/people/{sourceId}/accesses", agency, "A-1")
                        .path("items.action");
        assertThat(actions).contains("DUPLICATE_READ", "DUPLICATE_DISMISSED");
    }

    @Test
    void aMergedRecordIsNoCandidateAnyMore() {
        String name = newName();
        UUID agency = Registry.aDepartment();
        String one = someone(agency, "A-1", name, _ -> {});
        String other = someone(agency, "A-2", name, _ -> {});
        assertThat(found(one, other)).isNotEmpty();
        Response proposed =
                Contract.given(Registry.admin().subject("officer-1"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(
                                Map.of(
                                        "kept",
                                        one,
                                        "merged",
                                        other,
                                        "reason",
                                        "ซ้ำ",
                                        "evidence",
                                        "หลักฐาน"))
                        .post("/v1/person-merges");
        Contract.given(Registry.admin().subject("officer-2"))
                .header("If-Match", proposed.header("ETag"))
                .body(Map.of("reason", "ถูกต้อง"))
                .post("/v1/person-merges/{id}/approval", proposed.<String>path("id"))
                .then()
                .statusCode(200);

        assertThat(found(one, other)).isEmpty();
    }

    @Test
    void whatCannotBeAnsweredIsRefused() {
        String dismissal = CANDIDATES + "/" + UUID.randomUUID() + "/dismissal";
        admin().get(CANDIDATES + "/{id}", UUID.randomUUID()).then().statusCode(404);
        bad().body(Map.of("reason", "x")).post(dismissal).then().statusCode(428);
        bad().header("If-Match", "*")
                .body(Map.of("reason", "x"))
                .post(dismissal)
                .then()
                .statusCode(404);
        bad().header("If-Match", "*")
                .body(Map.of("reason", " "))
                .post(dismissal)
                .then()
                .statusCode(422);
        bad().header("If-Match", "*").body("{").post(dismissal).then().statusCode(400);
        bad().header("If-Match", "*")
                .contentType("text/plain")
                .body("x")
                .post(dismissal)
                .then()
                .statusCode(415);
        UUID agency = Registry.aDepartment();
        String name = newName();
        String id =
                (String)
                        found(
                                        someone(agency, "A-1", name, _ -> {}),
                                        someone(agency, "A-2", name, _ -> {}))
                                .get("id");
        bad().header("If-Match", "\"99\"")
                .body(Map.of("reason", "x"))
                .post(CANDIDATES + "/" + id + "/dismissal")
                .then()
                .statusCode(412);
        bad().queryParam("cursor", "no").get(CANDIDATES).then().statusCode(400);
        bad().queryParam("limit", 0).get(CANDIDATES).then().statusCode(422);
    }

    private static Map<String, Object> found(String one, String other) {
        admin().post("/v1/duplicate-searches").then().statusCode(200);
        return listed(one, other, false);
    }

    private static List<Object> reasons(String one, String other) {
        return Contract.given(Registry.admin())
                .get(CANDIDATES + "/{id}", found(one, other).get("id"))
                .path("reasons");
    }

    /** The pair, looked for through all pages; empty when it is on none. */
    private static Map<String, Object> listed(String one, String other, boolean dismissed) {
        String cursor = null;
        do {
            RequestSpecification request =
                    admin().queryParam("dismissed", dismissed).queryParam("limit", 3);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            Response page = request.get(CANDIDATES);
            page.then().statusCode(200);
            for (Map<String, Object> item : page.<List<Map<String, Object>>>path("items")) {
                if (item.get("one").equals(one) && item.get("other").equals(other)) {
                    return item;
                }
            }
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return Map.of();
    }

    private static RequestSpecification admin() {
        return Contract.given(Registry.admin());
    }

    private static RequestSpecification bad() {
        return Contract.givenBadInput(Registry.admin());
    }

    private static String newName() {
        return "สมมติ" + NAMES.incrementAndGet();
    }

    private static final Map<String, String> NUMBERS = new HashMap<>();

    private static String someone(
            UUID agency, String sourceId, String name, Consumer<Map<String, Object>> change) {
        return someone(agency, sourceId, name, null, change);
    }

    private static String someone(
            UUID agency,
            String sourceId,
            String name,
            String again,
            Consumer<Map<String, Object>> change) {
        String number = again == null ? Registry.newNationalId() : NUMBERS.get(again);
        Map<String, Object> official = Registry.official(number);
        official.put("givenNameTh", name);
        official.put("familyNameTh", "บุคคล");
        change.accept(official);
        Response sent = Registry.put(agency, sourceId, official);
        sent.then().statusCode(again == null ? 201 : 200);
        String id = sent.path("personId");
        NUMBERS.put(id, number);
        return id;
    }
}
