package th.hrd.platform.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.hrd.platform.intake.job.IntakeRowProblem;

/** The catalogue is complete, and the page of it for integrators is what the code says. */
class CatalogueTest {

    private static final Path PAGE = Path.of("../docs/integrators/intake-problems.md");
    private static final Pattern PLACE = Pattern.compile("%.");

    private static List<RowProblem> shared() {
        return Stream.concat(
                        Stream.of(FileRowProblem.values()), Stream.of(IntakeRowProblem.values()))
                .map(RowProblem.class::cast)
                .sorted(Comparator.comparing(RowProblem::number))
                .toList();
    }

    @Test
    void numbersAreUniqueAndTextsAreInBothLanguages() {
        assertThat(shared()).extracting(RowProblem::number).doesNotHaveDuplicates();
        assertThat(shared())
                .allSatisfy(
                        problem -> {
                            assertThat(problem.number()).matches("IN[0-9]{4}");
                            assertThat(problem.title().th() + problem.detail().th())
                                    .containsPattern("[\\u0E00-\\u0E7F]");
                            assertThat(problem.title().en() + problem.detail().en())
                                    .doesNotContainPattern("[\\u0E00-\\u0E7F]");
                            assertThat(places(problem.detail().th()))
                                    .isEqualTo(places(problem.detail().en()))
                                    .allSatisfy(place -> assertThat(place).isEqualTo("%s"));
                            assertThat(problem.detail().th()).doesNotStartWith("%");
                        });
    }

    @Test
    void thePageForIntegratorsIsWhatTheCodeSays() throws IOException {
        String expected = page();
        if (Boolean.getBoolean("intake.docs.write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE)
                .as(
                        "write it anew: mvn -pl platform test -Dtest=CatalogueTest"
                                + " -Dintake.docs.write=true")
                .hasContent(expected);
    }

    private static String page() {
        String rows =
                shared().stream()
                        .map(
                                problem ->
                                        "| %s | `%s` | %s | %s<br>%s | %s |\n"
                                                .formatted(
                                                        problem.number(),
                                                        problem.name(),
                                                        problem.severity(),
                                                        open(problem.detail().th()),
                                                        open(problem.detail().en()),
                                                        problem.since()))
                        .collect(Collectors.joining());
        return """
        <!-- Generated from the code and checked by CatalogueTest. -->
        # What can be wrong with a row

        The numbers in the column `รหัสข้อผิดพลาด` of a returned file. A number, once published, keeps its meaning and is not given to another
        problem. `ERROR`: the row is rejected until it is mended. `CONFLICT`: the row may be right, and is left alone until someone decides.
        Those of every row type stand here, those of [people](intake-problems-organisation-registry.md) and of [training records](intake-problems-idps.md) on a page of
        their service; `GET /problems/rows` of a service has all of its own, in Thai and English, with the version of the catalogue.
        `…` is filled with the column, the value or what else is meant.

        | number | code | severity | what it says | since |
        |---|---|---|---|---|
        %s\
        """
                .formatted(rows);
    }

    private static String open(String pattern) {
        return pattern.replace("%s", "…").replace("|", "\\|");
    }

    private static List<String> places(String pattern) {
        List<String> places = new ArrayList<>();
        Matcher matcher = PLACE.matcher(pattern);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }
}
