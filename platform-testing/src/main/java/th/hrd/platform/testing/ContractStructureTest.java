package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The code has the operations, parameters, bodies and roles the contract promises, and no others.
 *
 * <p>The document of the code is written when the component tests start the application. Extend
 * this as a plain class, without {@code @QuarkusTest}, so that it runs after them; alone it has
 * nothing to compare and is left out.
 */
public abstract class ContractStructureTest {

    @Test
    void contractAndCodeHaveTheSameStructure() {
        Path written = ModuleUnderTest.target("openapi/openapi.json");
        if (!RunScope.wholeModule()) {
            assumeTrue(StackAddress.BROKER.isSet(), "no application was started in this run");
        }
        assertThat(Files.exists(written)).as("SmallRye's document of the code").isTrue();
        assertThat(
                        StructureComparison.differences(
                                ApiContract.ofService(), ApiContract.read(written)))
                .as("differences between contract and code")
                .isEmpty();
    }

    @Test
    void contractAndCodeNameTheSameRoles() {
        JavaClasses classes = MainClasses.ofServiceAndPlatform();
        Map<String, Set<String>> roles = JaxRsMethods.roles(classes);
        var differences = new ArrayList<String>();
        for (ApiOperation operation : ApiContract.ofService().operations()) {
            String address = operation.method() + " " + operation.path();
            Set<String> allowed = roles.get(address);
            if (allowed == null) {
                differences.add(operation.id() + ": no method answers " + address);
            } else if (!allowed.equals(operation.roles())) {
                differences.add(
                        "%s: x-roles %s, @RolesAllowed %s"
                                .formatted(operation.id(), operation.roles(), allowed));
            }
        }
        assertThat(differences).isEmpty();
    }
}
