package th.hrd.idp.plan.rest;

import static org.hamcrest.Matchers.equalTo;
import static th.hrd.idp.plan.rest.IdpApi.agreeAs;
import static th.hrd.idp.plan.rest.IdpApi.body;
import static th.hrd.idp.plan.rest.IdpApi.creating;
import static th.hrd.idp.plan.rest.IdpApi.draft;
import static th.hrd.idp.plan.rest.IdpApi.etag;
import static th.hrd.idp.plan.rest.IdpApi.item;
import static th.hrd.idp.plan.rest.IdpApi.step;
import static th.hrd.idp.plan.rest.IdpApi.submit;
import static th.hrd.idp.plan.rest.IdpApi.submitted;
import static th.hrd.idp.plan.rest.IdpApi.today;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.idp.Registry;
import th.hrd.idp.Registry.Agency;
import th.hrd.idp.Registry.Person;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

/** A plan goes with the person: who holds and supervises the person today has the say. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class IdpTransferComponentTest {

    private static final Map<String, String> REASON = Map.of("reason", "โอนย้าย");

    private Agency former;
    private Agency next;
    private Person formerSupervisor;
    private Person nextSupervisor;
    private Person person;

    @BeforeEach
    void someoneBetweenTwoAgencies() {
        former = Registry.department();
        next = Registry.department();
        formerSupervisor = Registry.person(former, null);
        nextSupervisor = Registry.person(next, null);
        person = Registry.person(former, formerSupervisor);
    }

    @Test
    void theFormerAgencyHasNoSayAnyMore() {
        String idp = draft(person);
        Registry.transferred(person, next, nextSupervisor, today());

        read(former.hr(), idp).statusCode(403);
        revise(former.hr(), idp).statusCode(403);
        submit(former.hr(), idp, 0).statusCode(403);
        agreeAs(former, formerSupervisor, idp, 0).statusCode(403);
        step(former.hr(), idp, "return", 0, REASON).statusCode(403);
        step(former.hr(), idp, "cancellation", 0, REASON).statusCode(403);
        creating(former.hr()).body(body(person, item())).post("/v1/idps").then().statusCode(403);
    }

    @Test
    void theNextAgencyGoesOnWithThePlan() {
        String idp = draft(person);
        Registry.transferred(person, next, nextSupervisor, today());

        read(next.hr(), idp).statusCode(200);
        revise(next.hr(), idp).statusCode(200);
        submit(next.hr(), idp, 1).statusCode(200);
        agreeAs(next, formerSupervisor, idp, 2)
                .statusCode(422)
                .body("code", equalTo("SUPERVISOR_UNKNOWN"));
        agreeAs(next, nextSupervisor, idp, 2)
                .statusCode(200)
                .body("agreedBy", equalTo(nextSupervisor.id().toString()));
    }

    @Test
    void theNextAgencyMayEndThePlanAndMakeItsOwn() {
        String idp = submitted(person);
        Person moved = Registry.transferred(person, next, nextSupervisor, today());

        step(next.hr(), idp, "cancellation", 1, REASON).statusCode(200);
        creating(next.hr())
                .body(body(moved, item()))
                .post("/v1/idps")
                .then()
                .statusCode(201)
                .body("agencyId", equalTo(next.id().toString()));
    }

    @Test
    void theSupervisorOfTodaySigns() {
        String idp = submitted(person);
        Registry.transferred(person, next, nextSupervisor, today());

        step(formerSupervisor.supervisor(), idp, "agreement", 1, Map.of()).statusCode(403);
        step(nextSupervisor.supervisor(), idp, "agreement", 1, Map.of()).statusCode(200);
    }

    @Test
    void aTransferYetToComeChangesNothing() {
        String idp = submitted(person);
        Registry.transferred(person, next, nextSupervisor, today().plusDays(1));

        read(next.hr(), idp).statusCode(403);
        agreeAs(former, formerSupervisor, idp, 1).statusCode(200);
    }

    @Test
    void theLastAgencyEndsThePlanOfWhoHasLeft() {
        String idp = submitted(person);
        Registry.left(person, today());

        step(former.hr(), idp, "cancellation", 1, REASON).statusCode(200);
    }

    @Test
    void aSupervisorWhoMovedOnOrLeftLeadsNobodyHere() {
        Person colleague = Registry.person(former, nextSupervisor);
        Person leaving = Registry.person(former, null);
        Person led = Registry.person(former, leaving);
        String ofColleague = submitted(colleague);
        String ofLed = submitted(led);
        Registry.transferred(formerSupervisor, next, null, today());
        Registry.left(leaving, today());
        String idp = submitted(person);

        step(formerSupervisor.supervisor(), idp, "agreement", 1, Map.of()).statusCode(403);
        step(leaving.supervisor(), ofLed, "agreement", 1, Map.of()).statusCode(403);
        step(nextSupervisor.supervisor(), ofColleague, "agreement", 1, Map.of()).statusCode(403);
    }

    @Test
    void whoReadsAllActsAsHrOnlyInTheOwnAgency() {
        String idp = draft(person);
        Tokens both = Tokens.role("agency-hr", "auditor").agency(next.id());

        submit(both, idp, 0).statusCode(403);
    }

    private static ValidatableResponse read(Tokens caller, String idp) {
        return Contract.given(caller).get("/v1/idps/{idpId}", idp).then();
    }

    private static ValidatableResponse revise(Tokens caller, String idp) {
        return Contract.given(caller)
                .header("If-Match", etag(0))
                .body(Map.of("items", List.of(item())))
                .put("/v1/idps/{idpId}", idp)
                .then();
    }
}
