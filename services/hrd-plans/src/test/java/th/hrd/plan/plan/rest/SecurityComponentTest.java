package th.hrd.plan.plan.rest;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import th.hrd.platform.testing.SecurityMatrixTest;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class SecurityComponentTest extends SecurityMatrixTest {

    private String planId = "";

    @BeforeEach
    void aPlanOfTheDepartment() {
        Registry.tell();
        planId = PlanApi.drafted().id();
    }

    @Override
    protected Map<String, ?> parameters(String operationId) {
        return Map.of("agency", Registry.DEPARTMENT_CODE, "planId", planId);
    }

    @Override
    protected Tokens own(String role) {
        return Tokens.role(role).agency(Registry.DEPARTMENT);
    }
}
