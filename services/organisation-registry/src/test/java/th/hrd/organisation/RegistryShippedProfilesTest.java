package th.hrd.organisation;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.ShippedProfilesTest;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class RegistryShippedProfilesTest extends ShippedProfilesTest {

    private UUID agency;

    RegistryShippedProfilesTest() {
        super("people");
    }

    @BeforeEach
    void anAgency() {
        agency = Registry.aDepartment();
    }

    @Override
    protected RequestSpecification request() {
        return Contract.given(Registry.hrOf(agency));
    }

    @Override
    protected String path() {
        return "/v1/agencies/" + agency + "/intake-profiles";
    }
}
