package th.hrd.organisation.reorganisation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class ReorganisationComponentTest {

    private static final Tokens READER = Tokens.role("official");
    private static final String ORDERS = "/v1/reorganisation-orders";
    private static final String DAY = "2020-10-01";
    private static final String EVE = "2020-09-30";

    @Test
    void aRenamingHoldsFromItsDayAndEarlierReadsKeepTheirName() {
        UUID id = Registry.aDepartment();
        Map<String, Object> order = order("RENAME", id);
        order.put("names", Map.of("nameTh", "กรมชื่อใหม่", "nameEn", "New Name"));

        String applied = applied(order);

        assertThat(name(id, EVE)).startsWith("กรมทดสอบ");
        assertThat(name(id, DAY)).isEqualTo("กรมชื่อใหม่");
        Contract.given(READER)
                .get("/v1/agencies/{agency}/history", id)
                .then()
                .body("names.validTo", contains(DAY, null))
                .body("states[1].orderId", equalTo(applied))
                .body("names[1].legalBasis.document", equalTo("พระราชกฤษฎีกาทดสอบ"));
        var fact =
                PublishedEvents.awaitOn(
                        "hrd.organisation.agency.v1",
                        event ->
                                event.key().equals(id.toString())
                                        && event.type().endsWith("agency-renamed.v1"));
        assertThat(fact.data().path("names").size()).isEqualTo(2);
        assertThat(
                        PublishedEvents.awaitOn(
                                        "hrd.organisation.reorganisation.v1",
                                        event -> event.key().equals(applied))
                                .type())
                .isEqualTo("hrd.organisation.reorganisation-applied.v1");
    }

    @Test
    void aNameRecordedAheadMakesEarlierCopiesStaleOnItsDay() {
        UUID id = Registry.aDepartment();
        LocalDate day = LocalDate.now(ThaiCalendar.BANGKOK).plusMonths(3);
        Map<String, Object> order = order("RENAME", id);
        order.put("effectiveFrom", day.toString());
        order.put("names", Map.of("nameTh", "กรมใหม่"));
        applied(order);
        String today = Contract.given(READER).get("/v1/agencies/{agency}", id).header("ETag");

        assertThat(readAgain(id, day.minusDays(1), today).statusCode()).isEqualTo(304);
        readAgain(id, day, today).then().statusCode(200).body("nameTh", equalTo("กรมใหม่"));
    }

    /** Every kind in turn; each reversal restores every answer byte for byte. */
    @Test
    void aReversalRestoresEveryAnswerByteForByte() {
        UUID ministry = Registry.registered(Registry.ministry(Registry.newSlug()));
        UUID other = Registry.registered(Registry.ministry(Registry.newSlug()));
        UUID one = below(ministry);
        UUID two = below(ministry);
        UUID three = below(other);
        Registry.putUnit(one, "0301", Registry.division("กองทดสอบ"));
        for (UUID staffed : List.of(two, three)) {
            Registry.put(staffed, "HR-1", Registry.official(Registry.newNationalId()))
                    .then()
                    .statusCode(201);
        }
        List<UUID> agencies = List.of(ministry, other, one, two, three);

        for (Map<String, Object> order :
                List.of(
                        with(order("RENAME", one), "names", Map.of("nameTh", "กรมใหม่")),
                        with(order("MOVE", one, two), "parent", other.toString()),
                        with(order("MERGE", one, two), "targets", List.of(made(other))),
                        with(
                                order("SPLIT", one),
                                "targets",
                                List.of(
                                        part(Map.of("agency", one.toString()), "0.75", true),
                                        with(
                                                part(made(ministry), "0.25", false),
                                                "units",
                                                List.of("0301")))),
                        with(
                                order("ABSORB", one, three),
                                "targets",
                                List.of(Map.of("agency", two.toString()))),
                        order("CLOSE", one),
                        with(order("CREATE"), "targets", List.of(made(other))))) {
            String before = answers(agencies);
            String eve = answersOf(agencies, EVE);
            Response draft = Registry.draft(order);
            draft.then().statusCode(201);
            Response done = act(draft, "application");
            done.then().statusCode(200).body("status", equalTo("APPLIED"));
            assertThat(answers(agencies)).as("%s", order.get("kind")).isNotEqualTo(before);
            assertThat(answersOf(agencies, EVE)).isEqualTo(eve);

            reverse(done).then().statusCode(200).body("status", equalTo("REVERSED"));

            assertThat(answers(agencies)).as("%s", order.get("kind")).isEqualTo(before);
        }
    }

    @Test
    void theCrosswalkFollowsTheOrdersWithTheirShares() {
        UUID ministry = Registry.registered(Registry.ministry(Registry.newSlug()));
        UUID one = below(ministry);
        UUID two = below(ministry);
        applied(
                with(
                        order("SPLIT", one),
                        "targets",
                        List.of(
                                part(Map.of("agency", one.toString()), "0.75", true),
                                part(Map.of("agency", two.toString()), "0.25", false))));
        Map<String, Object> merge =
                with(order("MERGE", one, two), "targets", List.of(made(ministry)));
        merge.put("effectiveFrom", "2021-10-01");
        Response draft = Registry.draft(merge);
        UUID made = UUID.fromString(draft.path("targets[0].agencyId"));
        act(draft, "application").then().statusCode(200);

        crosswalk(one, EVE, DAY)
                .then()
                .statusCode(200)
                .body(
                        "successors.find { it.agencyId == '%s' }.share".formatted(two),
                        equalTo(0.25f))
                .body(
                        "successors.find { it.agencyId == '%s' }.share".formatted(one),
                        equalTo(0.75f))
                .body("predecessors.agencyId", contains(one.toString()));
        crosswalk(one, EVE, "2022-01-01")
                .then()
                .statusCode(200)
                .body("successors.agencyId", contains(made.toString()))
                .body("successors[0].share", equalTo(1))
                .body("successors[0].orders.kind", contains("SPLIT", "MERGE"))
                .body("predecessors", empty());
        crosswalk(made, EVE, "2022-01-01")
                .then()
                .statusCode(200)
                .body("successors", empty())
                .body("predecessors.agencyId", hasSize(2));
        crosswalk(made, "2022-01-01", EVE)
                .then()
                .statusCode(422)
                .body("errors.code", contains("DAYS_REVERSED"));
        crosswalk(UUID.randomUUID(), EVE, DAY).then().statusCode(404);
    }

    @Test
    void theSuccessorsHrActsForThePeopleOfItsClosedPredecessor() {
        UUID ministry = Registry.registered(Registry.ministry(Registry.newSlug()));
        UUID one = below(ministry);
        UUID two = below(ministry);
        UUID stranger = below(ministry);
        Registry.put(one, "HR-1", Registry.official(Registry.newNationalId()))
                .then()
                .statusCode(201);
        assertThat(person(two, one)).isEqualTo(403);

        applied(with(order("ABSORB", one), "targets", List.of(Map.of("agency", two.toString()))));

        assertThat(person(two, one)).isEqualTo(200);
        assertThat(person(stranger, one)).isEqualTo(403);
    }

    @Test
    void anOrderIsRefusedWithEveryReason() {
        UUID ministry = Registry.registered(Registry.ministry(Registry.newSlug()));
        UUID above = Registry.registered(Registry.ministry(Registry.newSlug()));
        UUID one = below(ministry);
        UUID two = below(ministry);
        Registry.put(one, "HR-1", Registry.official(Registry.newNationalId()))
                .then()
                .statusCode(201);

        refused(order("CLOSE", one), "PEOPLE_WOULD_BE_ORPHANED");
        refused(order("CLOSE", ministry), "AGENCY_WOULD_BE_ORPHANED");
        refused(with(order("MOVE", ministry), "parent", ministry.toString()), "ORDER_MAKES_CYCLE");
        refused(with(order("MOVE", one), "parent", two.toString()), "PARENT_NOT_CONTAINER");
        refused(with(order("MOVE", one), "parent", ministry.toString()), "ORDER_CHANGES_NOTHING");
        refused(
                with(order("ABSORB", one), "targets", List.of(Map.of("agency", above.toString()))),
                "SUCCESSOR_OF_ANOTHER_SORT");
        refused(
                with(
                        order("SPLIT", one),
                        "targets",
                        List.of(
                                part(Map.of("agency", one.toString()), "0.5", true),
                                with(part(made(above), "0.5", false), "units", List.of("none")))),
                "UNIT_NOT_OF_SOURCE");
        refused(
                with(order("CLOSE", two), "effectiveFrom", "1999-01-01"),
                "AGENCY_NOT_THERE_ON_DAY");
        refused(with(order("CLOSE", two), "effectiveFrom", "2199-01-01"), "ORDER_TOO_FAR_AHEAD");
        String slug = Registry.newSlug();
        Registry.registered(Registry.department(slug));
        refused(
                with(order("CREATE"), "targets", List.of(made(above, slug))),
                "CODE_WOULD_BE_SHARED");
        applied(with(order("RENAME", two), "names", Map.of("nameTh", "กรมใหม่")));
        refused(
                with(
                        with(order("RENAME", two), "names", Map.of("nameTh", "กรมเก่า")),
                        "effectiveFrom",
                        EVE),
                "AGENCY_CHANGED_LATER");
    }

    @Test
    void aReversalIsRefusedWhenSomethingRestsOnTheOrder() {
        UUID ministry = Registry.registered(Registry.ministry(Registry.newSlug()));
        UUID one = below(ministry);
        Response rename =
                act(
                        Registry.draft(
                                with(order("RENAME", one), "names", Map.of("nameTh", "กรมสอง"))),
                        "application");
        applied(with(order("RENAME", one), "names", Map.of("nameTh", "กรมสาม")));
        reverse(rename)
                .then()
                .statusCode(409)
                .body("code", equalTo("ORDER_NOT_REVERSIBLE"))
                .body("errors.code", contains("LATER_ORDER_APPLIED"));

        Response create =
                act(
                        Registry.draft(with(order("CREATE"), "targets", List.of(made(ministry)))),
                        "application");
        UUID made = UUID.fromString(create.path("targets[0].agencyId"));
        Registry.put(made, "HR-1", Registry.official(Registry.newNationalId()))
                .then()
                .statusCode(201);
        reverse(create)
                .then()
                .statusCode(409)
                .body("errors.code", contains("RECORDED_UNDER_NEW_AGENCY"));
    }

    @Test
    void aCodeOfASourceIsFreeForItsSuccessor() {
        UUID ministry = Registry.registered(Registry.ministry(Registry.newSlug()));
        String slug = Registry.newSlug();
        Map<String, Object> department = Registry.department(slug);
        department.put("parent", ministry.toString());
        UUID one = Registry.registered(department);
        UUID two = below(ministry);

        applied(with(order("MERGE", one, two), "targets", List.of(made(ministry, slug))));

        Contract.given(READER)
                .queryParam("asOf", EVE)
                .get("/v1/agencies/{agency}", "slug:" + slug)
                .then()
                .statusCode(200)
                .body("agencyId", equalTo(one.toString()));
        Contract.given(READER)
                .get("/v1/agencies/{agency}", "slug:" + slug)
                .then()
                .statusCode(200)
                .body("nameTh", equalTo("กรมที่ตั้งใหม่"));
        var fact =
                PublishedEvents.awaitOn(
                        "hrd.organisation.agency.v1",
                        event ->
                                event.key().equals(one.toString())
                                        && event.type().endsWith("agency-succeeded.v1"));
        assertThat(fact.data().path("status").asText()).isEqualTo("CLOSED");
        assertThat(fact.data().path("validTo").asText()).isEqualTo(DAY);
        assertThat(fact.data().at("/successions/0/share").asInt()).isEqualTo(1);
    }

    @Test
    void aDraftIsCheckedAgainstItsKind() {
        UUID one = Registry.aDepartment();
        draftRefused(order("RENAME", one), "ORDER_DETAIL_MISSING");
        draftRefused(
                with(order("CLOSE", one), "names", Map.of("nameTh", "x")), "ORDER_DETAIL_UNUSED");
        draftRefused(order("CLOSE"), "ORDER_CARDINALITY");
        draftRefused(order("CLOSE", UUID.randomUUID()), "ORDER_AGENCY_UNKNOWN");
        draftRefused(
                with(
                        order("MERGE", one, one),
                        "targets",
                        List.of(Map.of("agency", one.toString()))),
                "TARGET_NOT_NEW",
                "AGENCY_TWICE",
                "AGENCY_TWICE");
        draftRefused(with(order("ABSORB", one), "targets", List.of(made(one))), "TARGET_IS_NEW");
        draftRefused(
                with(
                        order("SPLIT", one),
                        "targets",
                        List.of(
                                with(part(made(one), "0.5", true), "units", List.of("A")),
                                with(part(made(one), "0.4", true), "units", List.of("A")))),
                "SHARES_NOT_ONE",
                "REST_NOT_TAKEN_ONCE",
                "UNIT_TWICE");
        draftRefused(
                with(order("ABSORB", one), "targets", List.of(Map.of("takesRest", true))),
                "TARGET_AMBIGUOUS");
        draftRefused(
                with(order("CREATE"), "targets", List.of(part(made(one), "0.5", false))),
                "TARGET_TAKES_ALL");
    }

    @Test
    void anOrderHoldsNoNationalId() {
        Registry.draft(with(order("CREATE"), "remarks", "ผู้เสนอ " + Registry.newNationalId()))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("NATIONAL_ID_IN_TEXT"))
                .body("errors.pointer", hasItem("#/remarks"));
    }

    @Test
    void aDraftIsChangedWithdrawnAndListed() {
        UUID one = Registry.aDepartment();
        Map<String, Object> order = order("CLOSE", one);
        Response draft = Registry.draft(order);
        String path = draft.header("Location");
        order.put("remarks", "ไม่ทราบวันที่ประกาศ");

        Response changed =
                Contract.given(Registry.admin())
                        .header("If-Match", draft.header("ETag"))
                        .body(order)
                        .put(path);
        changed.then().statusCode(200).body("remarks", equalTo("ไม่ทราบวันที่ประกาศ"));
        act(draft, "application").then().statusCode(412);
        Contract.given(READER)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", changed.header("ETag"))
                .body("remarks", equalTo("ไม่ทราบวันที่ประกาศ"));
        Contract.given(READER)
                .header("If-None-Match", changed.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
        Contract.given(READER)
                .queryParam("agency", one.toString())
                .queryParam("status", "DRAFT")
                .get(ORDERS)
                .then()
                .statusCode(200)
                .body("items.orderId", contains(draft.<String>path("orderId")));
        reverse(changed).then().statusCode(409).body("code", equalTo("ORDER_NOT_APPLIED"));
        Response withdrawn = act(changed, "withdrawal");
        withdrawn.then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        act(withdrawn, "withdrawal").then().statusCode(409);
        act(withdrawn, "application")
                .then()
                .statusCode(409)
                .body("code", equalTo("ORDER_NOT_A_DRAFT"));
        Contract.given(Registry.admin())
                .header("If-Match", withdrawn.header("ETag"))
                .body(order)
                .put(path)
                .then()
                .statusCode(409);
        Contract.given(READER)
                .queryParam("limit", 1)
                .get(ORDERS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void whatCannotBeReadOrIsNotThereIsSaidSo() {
        UUID one = Registry.aDepartment();
        Map<String, Object> order = order("CLOSE", one);
        Contract.givenBadInput(Registry.admin()).body(order).post(ORDERS).then().statusCode(400);
        Contract.givenBadInput(Registry.admin())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/plain")
                .body("close it")
                .post(ORDERS)
                .then()
                .statusCode(415);
        Contract.givenBadInput(READER)
                .queryParam("cursor", "not-a-cursor")
                .get(ORDERS)
                .then()
                .statusCode(400);
        Contract.givenBadInput(READER).queryParam("limit", 1000).get(ORDERS).then().statusCode(422);
        Contract.given(READER)
                .queryParam("agency", UUID.randomUUID().toString())
                .get(ORDERS)
                .then()
                .statusCode(404);
        String path = Registry.draft(order).header("Location");
        String none = ORDERS + "/" + UUID.randomUUID();
        Contract.given(READER).get(none).then().statusCode(404);
        for (String action : List.of("/withdrawal", "/application", "/reversal", "")) {
            bad(path + action, Map.of()).then().statusCode(428);
            bad(none + action, Map.of("If-Match", "*")).then().statusCode(404);
            bad(path + action, Map.of("If-Match", "\"77\"")).then().statusCode(412);
        }
        for (String action : List.of("/reversal", "")) {
            unreadable(path + action, "application/json").then().statusCode(400);
            unreadable(path + action, "text/plain").then().statusCode(415);
            Contract.givenBadInput(Registry.admin())
                    .header("If-Match", "*")
                    .body("{}")
                    .request(action.isEmpty() ? "PUT" : "POST", path + action)
                    .then()
                    .statusCode(422);
        }
    }

    private static Response bad(String path, Map<String, String> headers) {
        var request = Contract.givenBadInput(Registry.admin()).headers(headers);
        if (path.endsWith("reversal")) {
            return request.body(Map.of("reason", "ทดสอบ")).post(path);
        }
        return path.endsWith("withdrawal") || path.endsWith("application")
                ? request.post(path)
                : request.body(order("CLOSE", UUID.randomUUID())).put(path);
    }

    private static Response unreadable(String path, String type) {
        return Contract.givenBadInput(Registry.admin())
                .header("If-Match", "*")
                .contentType(type)
                .body("{")
                .request(path.endsWith("reversal") ? "POST" : "PUT", path);
    }

    private static String answers(List<UUID> agencies) {
        return answersOf(agencies, DAY) + answersOf(agencies, "2024-01-01") + history(agencies);
    }

    private static String answersOf(List<UUID> agencies, String day) {
        var all = new StringBuilder();
        for (UUID agency : agencies) {
            for (String read : List.of("", "/children", "/ancestors")) {
                all.append(
                        Contract.given(READER)
                                .queryParam("asOf", day)
                                .get("/v1/agencies/" + agency + read)
                                .asString());
            }
            all.append(crosswalk(agency, "2019-01-01", day).asString());
        }
        return all.append(
                        Contract.given(READER)
                                .queryParam("asOf", day)
                                .get("/v1/agencies/tree")
                                .asString())
                .append(
                        Contract.given(Registry.admin())
                                .queryParam("asOf", "2026-10-01")
                                .queryParam("organisationOf", day)
                                .queryParam("splitBy", "agency")
                                .get("/v1/head-counts")
                                .asString())
                .toString();
    }

    private static String history(List<UUID> agencies) {
        return agencies.stream()
                .map(
                        agency ->
                                Contract.given(READER)
                                        .get("/v1/agencies/{agency}/history", agency)
                                        .asString())
                .toList()
                .toString();
    }

    private static void refused(Map<String, Object> order, String reason) {
        Response draft = Registry.draft(order);
        draft.then().statusCode(201);
        act(draft, "application")
                .then()
                .statusCode(409)
                .body("code", equalTo("ORDER_NOT_APPLICABLE"))
                .body("errors.code", hasItem(reason));
    }

    private static void draftRefused(Map<String, Object> order, String... reasons) {
        Registry.draft(order).then().statusCode(422).body("errors.code", contains(reasons));
    }

    private static String applied(Map<String, Object> order) {
        Response draft = Registry.draft(order);
        draft.then().statusCode(201);
        act(draft, "application").then().statusCode(200);
        return draft.path("orderId");
    }

    private static Response act(Response order, String action) {
        return Contract.given(Registry.admin())
                .header("If-Match", order.header("ETag"))
                .post(ORDERS + "/" + order.path("orderId") + "/" + action);
    }

    private static Response reverse(Response order) {
        return Contract.given(Registry.admin())
                .header("If-Match", order.header("ETag"))
                .body(Map.of("reason", "บันทึกผิด"))
                .post(ORDERS + "/" + order.path("orderId") + "/reversal");
    }

    private static Response crosswalk(UUID agency, String from, String to) {
        return Contract.given(READER)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/v1/agencies/{agency}/crosswalk", agency);
    }

    private static Response readAgain(UUID id, LocalDate day, String known) {
        return Contract.given(READER)
                .queryParam("asOf", day.toString())
                .header("If-None-Match", known)
                .get("/v1/agencies/{agency}", id);
    }

    private static int person(UUID hr, UUID agency) {
        return Contract.given(Registry.hrOf(hr))
                .get("/v1/agencies/{agency}/people/HR-1", agency)
                .statusCode();
    }

    private static String name(UUID agency, String day) {
        return Contract.given(READER)
                .queryParam("asOf", day)
                .get("/v1/agencies/{agency}", agency)
                .path("nameTh");
    }

    private static UUID below(UUID ministry) {
        return Registry.registered(
                with(Registry.department(Registry.newSlug()), "parent", ministry.toString()));
    }

    private static Map<String, Object> order(String kind, UUID... sources) {
        return new TreeMap<>(
                Map.of(
                        "kind",
                        kind,
                        "effectiveFrom",
                        DAY,
                        "legalBasis",
                        Map.of("document", "พระราชกฤษฎีกาทดสอบ"),
                        "sources",
                        Stream.of(sources).map(id -> Map.of("agency", id.toString())).toList()));
    }

    private static Map<String, Object> made(UUID parent) {
        return made(parent, Registry.newSlug());
    }

    private static Map<String, Object> made(UUID parent, String slug) {
        return Map.of(
                "newAgency",
                Map.of(
                        "kind", "DEPARTMENT",
                        "parent", parent.toString(),
                        "names", Map.of("nameTh", "กรมที่ตั้งใหม่"),
                        "codes", List.of(Map.of("scheme", "slug", "code", slug))));
    }

    private static Map<String, Object> part(
            Map<String, Object> target, String share, boolean rest) {
        return with(with(target, "share", new BigDecimal(share)), "takesRest", rest);
    }

    private static Map<String, Object> with(Map<String, ?> document, String field, Object value) {
        Map<String, Object> more = new TreeMap<>(document);
        more.put(field, value);
        return more;
    }
}
