package th.hrd.idp.plan.rest;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import th.hrd.idp.Registry.Agency;
import th.hrd.idp.Registry.Person;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.Tokens;

/** Calls on IDPs, as an HRIS or a front end makes them. */
public final class IdpApi {

    /** A year that is over on every machine that runs these tests. */
    public static final FiscalYear YEAR = new FiscalYear(2568);

    private IdpApi() {}

    /** An item on a digital skill, learned by a project. */
    public static Map<String, Object> item() {
        return item("DIGITAL_SKILL", "DS6", "DI3", "ASSIGNMENT");
    }

    public static Map<String, Object> item(String kind, String code, String issue, String method) {
        var item = new HashMap<String, Object>();
        item.put("targetKind", kind);
        item.put("targetCode", code);
        item.put("devIssue", issue);
        item.put("method", method);
        item.put("plannedFrom", YEAR.firstDay().toString());
        item.put("plannedTo", YEAR.lastDay().toString());
        item.put("measure", "เปิดชุดข้อมูลอย่างน้อยหนึ่งชุด");
        return item;
    }

    public static Map<String, Object> body(Person person, Map<?, ?>... items) {
        return Map.of(
                "person", person.bySource(), "fiscalYear", YEAR.be(), "items", List.of(items));
    }

    public static RequestSpecification creating(Tokens caller) {
        return Contract.given(caller).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A drafted IDP with one item; answers its id. */
    public static String draft(Person person) {
        return creating(person.agency().hr())
                .body(body(person, item()))
                .post("/v1/idps")
                .then()
                .statusCode(201)
                .extract()
                .path("idpId");
    }

    public static String submitted(Person person) {
        String idp = draft(person);
        submit(person.official(), idp, 0).statusCode(200);
        return idp;
    }

    /** Agreed by HR on the word of the supervisor. */
    public static String agreed(Person person, Person supervisor) {
        String idp = submitted(person);
        agreeAs(person.agency(), supervisor, idp, 1).statusCode(200);
        return idp;
    }

    public static ValidatableResponse submit(Tokens caller, String idp, long version) {
        return Contract.given(caller)
                .header("If-Match", etag(version))
                .post("/v1/idps/{idpId}/submission", idp)
                .then();
    }

    public static ValidatableResponse agreeAs(
            Agency agency, Person supervisor, String idp, long version) {
        return step(
                agency.hr(),
                idp,
                "agreement",
                version,
                Map.of(
                        "agreedBy",
                        Map.of(
                                "supervisorSourceId",
                                supervisor.sourceId(),
                                "agreedOn",
                                today().toString())));
    }

    public static ValidatableResponse step(
            Tokens caller, String idp, String step, long version, Map<String, ?> body) {
        return Contract.given(caller)
                .header("If-Match", etag(version))
                .body(body)
                .post("/v1/idps/{idpId}/" + step, idp)
                .then();
    }

    public static LocalDate today() {
        return LocalDate.now(ThaiCalendar.BANGKOK);
    }

    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
