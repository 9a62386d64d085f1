package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page {@code docs/integrators/intake-problems-<service>.md} has every number of the service's
 * own row types, as {@code GET /problems/rows} says it. Extend it with {@code @QuarkusTest} and
 * {@code @WithTestResource} of {@link TestStack}.
 */
public abstract class IntakeProblemsTest {

    private static final String SHARED = "IN";

    @Test
    void thePageForIntegratorsIsWhatTheServiceSays() throws IOException {
        String service = ModuleUnderTest.service();
        Path page =
                ModuleUnderTest.repository()
                        .resolve("docs/integrators/intake-problems-" + service + ".md");
        String expected = page(service);
        if (Boolean.getBoolean("intake.docs.write")) {
            Files.writeString(page, expected);
        }
        assertThat(page)
                .as(
                        "write it anew: mvn -pl services/%s test -Dtest=%s"
                                + " -Dintake.docs.write=true",
                        service, getClass().getSimpleName())
                .hasContent(expected);
    }

    private static String page(String service) {
        List<Map<String, Object>> problems =
                RestAssured.get("/problems/rows")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("problems");
        String rows =
                problems.stream()
                        .filter(problem -> !text(problem, "number").startsWith(SHARED))
                        .map(IntakeProblemsTest::row)
                        .collect(Collectors.joining());
        return """
        <!-- Generated from GET /problems/rows and checked by the service's IntakeProblemsTest. -->
        # What can be wrong with a row taken in by %s

        The numbers of this service's own row types in the column `รหัสข้อผิดพลาด` of a returned file; those of every row type, and what
        `ERROR` and `CONFLICT` mean, stand in [the shared catalogue](intake-problems.md). `…` is filled with the column, the value or what else is meant.

        | number | code | severity | what it says | since |
        |---|---|---|---|---|
        %s\
        """
                .formatted(service, rows);
    }

    private static String row(Map<String, Object> problem) {
        return "| %s | `%s` | %s | %s<br>%s | %s |\n"
                .formatted(
                        problem.get("number"),
                        problem.get("code"),
                        problem.get("severity"),
                        detail(problem, "th"),
                        detail(problem, "en"),
                        problem.get("since"));
    }

    private static String detail(Map<String, Object> problem, String language) {
        Map<?, ?> detail = (Map<?, ?>) problem.get("detail");
        return detail.get(language).toString().replace("%s", "…").replace("|", "\\|");
    }

    private static String text(Map<String, Object> problem, String member) {
        return problem.get(member).toString();
    }
}
