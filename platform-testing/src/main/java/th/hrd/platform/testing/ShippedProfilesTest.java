package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The profiles that ship fit the rows of the service that takes them in: what each says can be
 * stored as a profile of one's own. Extend it with {@code @QuarkusTest} and
 * {@code @WithTestResource} of {@link TestStack}.
 */
public abstract class ShippedProfilesTest {

    private final String rows;

    /**
     * @param rows the name of a row type
     */
    protected ShippedProfilesTest(String rows) {
        this.rows = rows;
    }

    /** Of someone who may store profiles. */
    protected abstract RequestSpecification request();

    /** The path of an owner's profiles, without the row type. */
    protected abstract String path();

    @Test
    void everyProfileThatShipsFitsItsRows() {
        String profiles = path() + "/" + rows;
        List<String> shipped =
                request()
                        .get(profiles)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.findAll { it.shipped }.name");
        assertThat(shipped).contains("standard");
        for (String name : shipped) {
            JsonPath known = request().get(profiles + "/" + name).jsonPath();
            request()
                    .body(known.<Object>get("profile"))
                    .put(profiles + "/own-" + name)
                    .then()
                    .statusCode(201);
        }
    }
}
