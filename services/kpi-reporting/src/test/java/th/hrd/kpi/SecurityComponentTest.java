package th.hrd.kpi;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.SecurityMatrixTest;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class SecurityComponentTest extends SecurityMatrixTest {

    private static final UUID AGENCY = UUID.fromString("0197a4c2-0500-7c3e-9d52-2f6c1b7a9e10");

    private static String innovation = "";

    @BeforeEach
    void anInnovationOfTheAgency() {
        if (innovation.isEmpty()) {
            Told.events(Told.agency(AGENCY, "guarded", "MANDATORY", null));
            innovation =
                    Contract.given(own("agency-hr"))
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .body(
                                    Map.of(
                                            "kind", "E_SERVICE",
                                            "titleTh", "ระบบทดสอบ",
                                            "ownerUnit", "กองทดสอบ",
                                            "inUseSince", "2025-11-15",
                                            "evidence", "https://example.go.th"))
                            .post("/v1/agencies/test:guarded/innovations")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("innovationId");
        }
    }

    @Override
    protected Map<String, ?> parameters(String operationId) {
        return Map.of("agency", "test:guarded", "innovationId", innovation);
    }

    @Override
    protected Tokens own(String role) {
        return Tokens.role(role).agency(AGENCY);
    }
}
