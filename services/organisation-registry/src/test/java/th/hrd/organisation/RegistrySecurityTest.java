package th.hrd.organisation;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import th.hrd.organisation.person.rest.PeopleFile;
import th.hrd.platform.testing.SecurityMatrixTest;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

/** Who may call what of the registry, walked through every operation. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class RegistrySecurityTest extends SecurityMatrixTest {

    private UUID agency;
    private String job;

    @BeforeEach
    void someoneWorksSomewhere() {
        agency = Registry.aDepartment();
        Registry.put(agency, "HR-1", Registry.official(Registry.newNationalId()));
        Registry.putUnit(agency, "0301", Registry.division("กองทดสอบ"));
        job =
                new PeopleFile()
                        .person("HR-2", Registry.newNationalId(), "ระบบ", "K2")
                        .send(agency)
                        .getString("jobId");
    }

    @Override
    protected Map<String, ?> parameters(String operationId) {
        return Map.of(
                "agency",
                agency,
                "code",
                "0301",
                "sourceId",
                "HR-1",
                "edition",
                "2566-2570",
                "job",
                job,
                "rows",
                "people",
                "name",
                "standard");
    }

    @Override
    protected Tokens own(String role) {
        return Tokens.role(role).agency(agency);
    }
}
