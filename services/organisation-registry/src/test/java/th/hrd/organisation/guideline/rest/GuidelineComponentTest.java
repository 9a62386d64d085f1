package th.hrd.organisation.guideline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class GuidelineComponentTest {

    private static final String EDITION = "/v1/guidelines/{edition}";
    private static final Tokens READER = Tokens.role("official");

    @Test
    void theShippedEditionIsPublishedAtStart() {
        Contract.given(READER)
                .get(EDITION, "2566-2570")
                .then()
                .statusCode(200)
                .body("titleTh", equalTo("แนวทางการพัฒนาบุคลากรภาครัฐ พ.ศ. 2566-2570"))
                .body(
                        "kpis.code",
                        contains(
                                "KPI_A1", "KPI_A2", "KPI_A2a", "KPI_A2b", "KPI_A3", "KPI_O1",
                                "KPI_O2"));

        var fact =
                PublishedEvents.awaitOn(
                        "hrd.organisation.guideline.v1", event -> event.key().equals("2566-2570"));
        assertThat(fact.type()).isEqualTo("hrd.organisation.guideline-published.v1");
        assertThat(fact.data().path("codeLists").size()).isGreaterThan(25);
    }

    @Test
    void aReaderWhoHasItGetsNothingAgain() {
        String etag = Contract.given(READER).get(EDITION, "2566-2570").header("ETag");
        Contract.given(READER)
                .header("If-None-Match", etag)
                .get(EDITION, "2566-2570")
                .then()
                .statusCode(304);
        Contract.given(READER)
                .header("If-None-Match", etag)
                .get(EDITION + "/code-lists/{list}", "2566-2570", "DIGITAL_SKILL")
                .then()
                .statusCode(304);
    }

    @Test
    void aCodeListIsReadAlone() {
        Contract.given(READER)
                .get(EDITION + "/code-lists/{list}", "2566-2570", "DIGITAL_SKILL")
                .then()
                .statusCode(200)
                .body("items", hasSize(7))
                .body("items[6].textVerbatim", startsWith("ความมั่นคงปลอดภัยด้าน"));
    }

    @Test
    void whatWasNeverPublishedIsNotFound() {
        Contract.given(READER)
                .header("Accept-Language", "en")
                .get(EDITION, "2600-2605")
                .then()
                .statusCode(404)
                .body("code", equalTo("EDITION_UNKNOWN"))
                .body("detail", equalTo("No edition 2600-2605 has been published."));
        Contract.given(READER)
                .get(EDITION + "/code-lists/{list}", "2566-2570", "NO_SUCH_LIST")
                .then()
                .statusCode(404)
                .body("code", equalTo("CODE_LIST_UNKNOWN"))
                .body("title", equalTo("ไม่พบรายการรหัส"));
    }

    @Test
    void aLaterEditionGoesLiveByOneCallAndIsReplacedByItsReaderOnly() {
        ObjectNode next = shippedAs(2591, 2595).put("supersedes", "2566-2570");
        assertThat(findings(next)).isEmpty();
        Response published = publish(next, null);
        published.then().statusCode(201).header("Location", "/v1/guidelines/2591-2595");
        String etag = published.header("ETag");

        publish(next, null).then().statusCode(200).header("ETag", etag);

        next.put("titleEn", "The next guideline");
        publish(next, null).then().statusCode(412).body("code", equalTo("STALE_ETAG"));
        publish(next, "\"99\"").then().statusCode(412);
        Response replaced = publish(next, etag);
        replaced.then().statusCode(200).body("titleEn", equalTo("The next guideline"));
        assertThat(replaced.header("ETag")).isNotEqualTo(etag);

        Contract.given(READER)
                .queryParam("limit", 1)
                .get("/v1/guidelines")
                .then()
                .statusCode(200)
                .body("items.edition", contains("2591-2595"));
        assertThat(PublishedEvents.outbox().stream().filter(row -> row.key().equals("2591-2595")))
                .as("the unchanged edition made no fact")
                .hasSize(2);
        theFormerEditionStaysReadableWithItsEnd();
        inEachYearOneEditionIsInForce();
        aFurtherEditionFindsNoOtherPlace();
    }

    private static void theFormerEditionStaysReadableWithItsEnd() {
        Response former = Contract.given(READER).get(EDITION, "2566-2570");
        former.then()
                .statusCode(200)
                .body("supersededBy", equalTo("2591-2595"))
                .body("validToFiscalYear", equalTo(2590));
        var fact =
                PublishedEvents.awaitOn(
                        "hrd.organisation.guideline.v1",
                        event -> event.data().path("supersededBy").asText().equals("2591-2595"));
        assertThat(fact.key()).isEqualTo("2566-2570");
        assertThat(fact.data().path("validToFiscalYear").asInt()).isEqualTo(2590);
        assertThat(fact.data().path("kpis")).hasSize(7);

        // What was read can be sent back; its successor is not the sender's to change.
        Contract.given(Registry.admin())
                .header("If-Match", former.header("ETag"))
                .body(former.body().asString().replace("2591-2595", "2601-2605"))
                .put(EDITION, "2566-2570")
                .then()
                .statusCode(200)
                .header("ETag", former.header("ETag"))
                .body("supersededBy", equalTo("2591-2595"));
    }

    private static void inEachYearOneEditionIsInForce() {
        inForce("fiscalYear", 2565).body("items", hasSize(0));
        inForce("fiscalYear", 2566).body("items.edition", contains("2566-2570"));
        inForce("fiscalYear", 2590)
                .body("items.edition", contains("2566-2570"))
                .body("items[0].supersededBy", equalTo("2591-2595"));
        inForce("fiscalYear", 2591)
                .body("items.edition", contains("2591-2595"))
                .body("items[0].supersedes", equalTo("2566-2570"));
        inForce("asOf", "2047-09-30").body("items.edition", contains("2566-2570"));
        inForce("asOf", "2047-10-01").body("items.edition", contains("2591-2595"));
        Contract.given(READER)
                .queryParam("fiscalYear", 2569)
                .queryParam("asOf", "2047-10-01")
                .get("/v1/guidelines")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private static ValidatableResponse inForce(String parameter, Object value) {
        return Contract.given(READER)
                .queryParam(parameter, value)
                .get("/v1/guidelines")
                .then()
                .statusCode(200);
    }

    private static void aFurtherEditionFindsNoOtherPlace() {
        ObjectNode other = shippedAs(2586, 2590);
        assertThat(findings(other)).containsExactly("EDITION_OVERLAPS");
        publish(other, null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/supersedes"));
        assertThat(findings(other.put("supersedes", "2566-2570")))
                .containsExactly("EDITION_ALREADY_SUPERSEDED");
        assertThat(findings(other.put("supersedes", "2591-2595")))
                .containsExactly("SUPERSEDES_LATER_EDITION");
    }

    @Test
    void anEditionIsTriedBeforeItIsPublished() {
        ObjectNode broken = shippedAs(2596, 2600).put("supersedes", "2555-2559");
        ((ObjectNode) broken.at("/codeLists/0/items/0")).put("nameEn", "");
        ((ObjectNode) broken.at("/kpis/1/population")).put("personnelTypeObligation", "NOBODY");

        tried(broken)
                .then()
                .statusCode(200)
                .body("publishable", equalTo(false))
                .body(
                        "findings.pointer",
                        contains(
                                "#/codeLists/0/items/0/nameEn",
                                "#/kpis/1/population/personnelTypeObligation",
                                "#/supersedes"))
                .body("findings[2].code", equalTo("SUPERSEDED_EDITION_UNKNOWN"))
                .body(
                        "findings[2].detailTh",
                        equalTo("ไม่มีแนวทางฉบับ 2555-2559 ที่เผยแพร่แล้วให้แทน"))
                .body(
                        "findings[2].detailEn",
                        equalTo("There is no published edition 2555-2559 to supersede."));
        Contract.given(READER).get(EDITION, "2596-2600").then().statusCode(404);
    }

    @Test
    void whatIsNoEditionCannotBeTried() {
        Contract.givenBadInput(Registry.admin())
                .body("{\"edition\":")
                .post(EDITION + "/validation", "2596-2600")
                .then()
                .statusCode(400);
        Contract.givenBadInput(Registry.admin())
                .contentType("text/plain")
                .body("edition")
                .post(EDITION + "/validation", "2596-2600")
                .then()
                .statusCode(415);
        Contract.givenBadInput(Registry.admin())
                .body("{}")
                .post(EDITION + "/validation", "2596-2600")
                .then()
                .statusCode(422);
    }

    @Test
    void aBrokenEditionIsRefusedWithEveryFinding() {
        ObjectNode broken = shippedAs(2596, 2600);
        ((ObjectNode) broken.at("/codeLists/0/items/0")).put("nameEn", "");
        broken.put("edition", "2596-2601");

        publish(broken, null)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("#/edition", "#/codeLists/0/items/0/nameEn", "#/supersedes"))
                .body("errors.code", contains("EDITION_NAME", "TEXT_MISSING", "EDITION_OVERLAPS"));
    }

    @Test
    void anEditionTheRegistryCannotWorkWithIsRefused() {
        ObjectNode broken = shippedAs(2596, 2600);
        broken.withArray("codeLists")
                .forEach(
                        list -> {
                            if (list.path("list").asText().equals("AGENCY_KIND")) {
                                ((ObjectNode) list.at("/items/0/attributes"))
                                        .put("obligation", "PERHAPS");
                            }
                        });

        publish(broken, null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("OBLIGATION_MISSING", "EDITION_OVERLAPS"));
    }

    @Test
    void whatIsNoEditionIsRefused() {
        Contract.givenBadInput(Registry.admin())
                .body("{\"edition\":")
                .put(EDITION, "2596-2600")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_REQUEST"));
        Contract.givenBadInput(Registry.admin())
                .contentType("text/plain")
                .body("edition")
                .put(EDITION, "2596-2600")
                .then()
                .statusCode(415);
    }

    @Test
    void pagesAreHeldToTheirLimitsAndCursors() {
        Contract.givenBadInput(READER)
                .queryParam("cursor", "not-a-cursor")
                .get("/v1/guidelines")
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_INVALID"));
        Contract.givenBadInput(READER)
                .queryParam("limit", 0)
                .get("/v1/guidelines")
                .then()
                .statusCode(422);
    }

    private static List<String> findings(ObjectNode edition) {
        return tried(edition).then().statusCode(200).extract().path("findings.code");
    }

    private static Response tried(ObjectNode edition) {
        return Contract.given(Registry.admin())
                .body(edition.toString())
                .post(EDITION + "/validation", edition.path("edition").asText());
    }

    private static Response publish(ObjectNode edition, String ifMatch) {
        var request = Contract.givenBadInput(Registry.admin()).body(edition.toString());
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        String name =
                edition.path("fiscalYearFrom").asInt() + "-" + edition.path("fiscalYearTo").asInt();
        return request.put(EDITION, name);
    }

    private static ObjectNode shippedAs(int from, int to) {
        try (InputStream file =
                GuidelineComponentTest.class.getResourceAsStream("/guidelines/2566-2570.json")) {
            ObjectNode edition = (ObjectNode) new ObjectMapper().readTree(file);
            return edition.put("edition", from + "-" + to)
                    .put("fiscalYearFrom", from)
                    .put("fiscalYearTo", to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
