package th.hrd.idp;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import th.hrd.idp.Registry.Agency;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class ShippedProfilesTest extends th.hrd.platform.testing.ShippedProfilesTest {

    private Agency agency;

    ShippedProfilesTest() {
        super("training-records");
    }

    @BeforeEach
    void anAgency() {
        agency = Registry.department();
    }

    @Override
    protected RequestSpecification request() {
        return Contract.given(agency.hr());
    }

    @Override
    protected String path() {
        return "/v1/agencies/" + agency.ref() + "/intake-profiles";
    }
}
