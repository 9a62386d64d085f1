package th.hrd.idp;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import th.hrd.idp.Registry.Person;
import th.hrd.idp.activity.rest.TrainingFile;
import th.hrd.idp.plan.rest.IdpApi;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class SecurityMatrixTest extends th.hrd.platform.testing.SecurityMatrixTest {

    private static Person person;
    private static String idp;
    private static String activity;
    private static String job;

    @BeforeEach
    void somethingThatBelongsToSomebody() {
        if (activity != null) {
            return;
        }
        var agency = Registry.department();
        var supervisor = Registry.person(agency, null);
        person = Registry.person(agency, supervisor);
        idp = IdpApi.agreed(person, supervisor);
        activity =
                IdpApi.creating(agency.hr())
                        .body(
                                Map.of(
                                        "person", person.byId(),
                                        "targetKind", "MINDSET",
                                        "targetCode", "MS_GROWTH",
                                        "method", "COACHING",
                                        "hours", 6,
                                        "completedOn", "2025-02-10",
                                        "assurance", "ATTENDED"))
                        .post("/v1/activities")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("activityId");
        job = new TrainingFile().passed("71", person).accepted(agency);
        TrainingFile.ended(agency, job);
    }

    @Override
    protected Map<String, ?> parameters(String operationId) {
        return Map.of(
                "idpId",
                idp,
                "activityId",
                activity,
                "personId",
                person.id(),
                "job",
                job,
                "rows",
                "training-records",
                "name",
                "standard",
                "agency",
                person.agency().ref());
    }

    @Override
    protected Tokens own(String role) {
        return Tokens.role(role).agency(person.agency().id()).person(person.id());
    }

    @Override
    protected String body(String operationId, String example) {
        return example.replace("bb5:03005", person.agency().ref())
                .replace("HR-000123", person.sourceId());
    }
}
