package th.hrd.certification;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class SecurityMatrixTest extends th.hrd.platform.testing.SecurityMatrixTest {

    private static final LocalDate START = LocalDate.of(2025, 12, 1);
    private static final String COMPLETION = "R-MATRIX";

    private static Stage.Body body;
    private static Stage.Person person;
    private static String course;

    @BeforeEach
    void somethingThatBelongsToSomebody() {
        if (course != null) {
            return;
        }
        Stage.guidelinePublished();
        person = Stage.agency(null).person();
        body = Stage.body("COURSE");
        var registered = Stage.course(body.certifier());
        body.accredits(registered, START, START.plusYears(3), "DS1");
        Contract.given(body.certifier())
                .body(
                        Map.of(
                                "person",
                                person.bySource(),
                                "completedOn",
                                START.toString(),
                                "result",
                                "PASSED",
                                "assessed",
                                false))
                .put("/v1/courses/" + registered + "/completions/" + COMPLETION)
                .then()
                .statusCode(201);
        course = registered;
    }

    @Override
    protected Map<String, ?> parameters(String operationId) {
        return Map.of("courseId", course, "sourceId", COMPLETION, "code", body.code());
    }

    @Override
    protected Tokens own(String role) {
        return Tokens.role(role).body(body.code()).agency(person.home().id()).provider("nobody");
    }

    @Override
    protected String body(String operationId, String example) {
        return example.replace("bb5:03005", person.home().ref())
                .replace("HR-00042", person.sourceId());
    }
}
