package th.hrd.organisation.guideline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.problem.Violation;

class EditionSequenceTest {

    private static final EditionTerm FIRST = term("2566-2570", null);
    private static final EditionTerm SECOND = term("2573-2577", "2566-2570");
    private static final EditionTerm THIRD = term("2576-2580", "2573-2577");
    private static final EditionSequence THREE = new EditionSequence(List.of(THIRD, FIRST, SECOND));

    @ParameterizedTest
    @CsvSource({
        "2500,",
        "2565,",
        "2566, 2566-2570",
        "2570, 2566-2570",
        // Beyond its planned years, until a new one takes its place.
        "2571, 2566-2570",
        "2572, 2566-2570",
        "2573, 2573-2577",
        "2575, 2573-2577",
        // Before its planned years are over, because a new one takes its place.
        "2576, 2576-2580",
        "2577, 2576-2580",
        "2700, 2576-2580",
    })
    void inEveryYearTheEditionIsInForceThatNoneHasSupersededYet(
            int year, @Nullable String edition) {
        assertThat(THREE.inForceIn(new FiscalYear(year)).map(EditionTerm::edition))
                .isEqualTo(Optional.ofNullable(edition));
    }

    @ParameterizedTest
    @CsvSource({
        "1890-04-01,",
        "2022-09-30,",
        "2022-10-01, 2566-2570",
        "2029-09-30, 2566-2570",
        "2029-10-01, 2573-2577",
        "9999-12-31, 2576-2580",
    })
    void onEveryDayTheEditionOfItsFiscalYearIsInForce(LocalDate day, @Nullable String edition) {
        assertThat(THREE.inForceOn(day).map(EditionTerm::edition))
                .isEqualTo(Optional.ofNullable(edition));
    }

    @Test
    void nothingIsInForceWhenNothingWasPublished() {
        EditionSequence none = new EditionSequence(List.of());

        assertThat(none.inForceIn(new FiscalYear(2569))).isEmpty();
        assertThat(none.first()).isEmpty();
        assertThat(none.violations(FIRST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Only the first supersedes none, and nothing comes before it.
        "2581-2585, , EDITION_OVERLAPS",
        "2560-2565, , EDITION_OVERLAPS",
        "2581-2585, 2576-2580,",
        "2581-2585, 2571-2575, SUPERSEDED_EDITION_UNKNOWN",
        "2581-2585, 2581-2585, SUPERSEDED_EDITION_UNKNOWN",
        "2581-2585, 2573-2577, EDITION_ALREADY_SUPERSEDED",
        "2574-2578, 2576-2580, SUPERSEDES_LATER_EDITION",
        "2576-2590, 2576-2580, SUPERSEDES_LATER_EDITION",
        // Published again: in its old place only.
        "2566-2570, ,",
        "2573-2577, 2566-2570,",
        "2573-2577, , EDITION_OVERLAPS",
        "2576-2580, 2566-2570, EDITION_ALREADY_SUPERSEDED",
        "2566-2570, 2576-2580, SUPERSEDES_LATER_EDITION",
    })
    void anEditionTakesOnePlaceOnly(
            String edition, @Nullable String supersedes, @Nullable String problem) {
        List<Violation> found = THREE.violations(term(edition, supersedes));

        assertThat(found)
                .extracting(Violation::code)
                .isEqualTo(problem == null ? List.of() : List.of(problem));
        assertThat(found).allSatisfy(one -> assertThat(one.pointer()).isEqualTo("#/supersedes"));
    }

    @Test
    void whateverIsPublishedNoYearAfterTheFirstEditionIsWithoutOneOrWithTwo() {
        var random = new Random(25662570);
        for (int story = 0; story < 500; story++) {
            var published = new ArrayList<EditionTerm>();
            for (int attempt = 0; attempt < 30; attempt++) {
                EditionTerm next = anyTerm(random, published);
                if (new EditionSequence(published).violations(next).isEmpty()) {
                    published.removeIf(known -> known.edition().equals(next.edition()));
                    published.add(next);
                }
            }
            Collections.shuffle(published, random);
            assertOneIsInForce(published);
        }
    }

    private static void assertOneIsInForce(List<EditionTerm> published) {
        var sequence = new EditionSequence(published);
        for (int year = 2500; year <= 2600; year++) {
            int now = year;
            List<EditionTerm> begunAndNotSuperseded =
                    published.stream()
                            .filter(term -> term.fiscalYearFrom() <= now)
                            .filter(
                                    term ->
                                            published.stream()
                                                    .filter(next -> next.fiscalYearFrom() <= now)
                                                    .noneMatch(
                                                            next ->
                                                                    term.edition()
                                                                            .equals(
                                                                                    next
                                                                                            .supersedes())))
                            .toList();
            assertThat(begunAndNotSuperseded).as("%s in %d", published, now).hasSizeLessThan(2);
            assertThat(sequence.inForceIn(new FiscalYear(now)).stream().toList())
                    .isEqualTo(begunAndNotSuperseded);
        }
    }

    private static EditionTerm anyTerm(Random random, List<EditionTerm> published) {
        int from = 2510 + random.nextInt(60);
        String supersedes =
                published.isEmpty() || random.nextInt(4) == 0
                        ? null
                        : published.get(random.nextInt(published.size())).edition();
        return new EditionTerm(from + "-" + (from + 4), from, supersedes);
    }

    private static EditionTerm term(String edition, @Nullable String supersedes) {
        return new EditionTerm(edition, Integer.parseInt(edition.substring(0, 4)), supersedes);
    }
}
