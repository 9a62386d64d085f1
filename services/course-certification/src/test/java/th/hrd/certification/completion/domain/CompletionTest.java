package th.hrd.certification.completion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.hrd.certification.completion.domain.CompletionProblem.COMPLETED_IN_FUTURE;
import static th.hrd.certification.completion.domain.CompletionProblem.COMPLETION_VOIDED;
import static th.hrd.certification.completion.domain.CompletionProblem.PERSON_OF_COMPLETION_FIXED;
import static th.hrd.certification.completion.domain.CompletionProblem.REPORTED_BY_ANOTHER;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import th.hrd.certification.party.Party;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.ProblemType;

class CompletionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final Instant NOW = Instant.parse("2026-02-10T03:00:00Z");
    private static final UUID PERSON = Ids.next();
    private static final Party DGA = Party.body("DGA");
    private static final AccreditedSkills DS1_AND_DS2 = skills("DS1", "DS2");
    private static final AccreditedSkills NOTHING = skills();

    @Test
    void passedCompletionCountsForTheSkillsOfItsDay() {
        var completion = recorded(passed(DAY), DS1_AND_DS2);

        assertThat(completion.dimensions()).containsExactly("DS1", "DS2");
        assertThat(completion.assurance()).isEqualTo(Assurance.COMPLETED);
        assertThat(completion.voided()).isFalse();
    }

    @Test
    void assessmentRaisesTheAssurance() {
        var completion =
                recorded(
                        new Achievement(PERSON, DAY, Result.PASSED, null, true, null), DS1_AND_DS2);

        assertThat(completion.assurance()).isEqualTo(Assurance.ASSESSED);
    }

    @Test
    void failedCompletionCountsForNothing() {
        assertThat(recorded(failed(), DS1_AND_DS2).dimensions()).isEmpty();
    }

    @Test
    void completionCannotLieInTheFuture() {
        assertRefused(() -> recorded(passed(TODAY.plusDays(1)), NOTHING), COMPLETED_IN_FUTURE);
        assertThat(recorded(passed(TODAY), NOTHING).completedOn()).isEqualTo(TODAY);
    }

    @Test
    void correctionFromFailedToPassedCounts() {
        var completion = recorded(failed(), DS1_AND_DS2);

        completion.correct(passed(DAY), DS1_AND_DS2, DGA, TODAY);

        assertThat(completion.result()).isEqualTo(Result.PASSED);
        assertThat(completion.dimensions()).containsExactly("DS1", "DS2");
    }

    @Test
    void onlyItsReporterCorrectsIt() {
        var completion = recorded(passed(DAY), NOTHING);

        assertRefused(
                () -> completion.correct(failed(), NOTHING, Party.body("TPQI"), TODAY),
                REPORTED_BY_ANOTHER);
    }

    @Test
    void thePersonIsFixed() {
        var completion = recorded(passed(DAY), NOTHING);
        var somebodyElse = new Achievement(Ids.next(), DAY, Result.PASSED, null, false, null);

        assertRefused(
                () -> completion.correct(somebodyElse, NOTHING, DGA, TODAY),
                PERSON_OF_COMPLETION_FIXED);
    }

    @Test
    void correctionCannotMoveItIntoTheFuture() {
        var completion = recorded(passed(DAY), NOTHING);

        assertRefused(
                () -> completion.correct(passed(TODAY.plusDays(1)), NOTHING, DGA, TODAY),
                COMPLETED_IN_FUTURE);
    }

    @Test
    void equalScoresAreEqualHoweverTheyAreWritten() {
        assertThat(new Achievement(PERSON, DAY, Result.PASSED, new BigDecimal("82.5"), true, null))
                .isEqualTo(
                        new Achievement(
                                PERSON, DAY, Result.PASSED, new BigDecimal("82.50"), true, null));
    }

    @Test
    void recountTellsWhetherSomethingChanged() {
        var completion = recorded(passed(DAY), NOTHING);

        assertThat(completion.recount(NOTHING)).isFalse();
        assertThat(completion.recount(DS1_AND_DS2)).isTrue();
        assertThat(completion.recount(DS1_AND_DS2)).isFalse();
        assertThat(completion.dimensions()).containsExactly("DS1", "DS2");
    }

    @Test
    void recountNeverMakesAFailureCount() {
        assertThat(recorded(failed(), NOTHING).recount(DS1_AND_DS2)).isFalse();
    }

    @Test
    void voidingIsForGood() {
        var completion = recorded(passed(DAY), DS1_AND_DS2);

        completion.voidBecause("บันทึกผิดคน", NOW);

        assertThat(completion.voided()).isTrue();
        assertThat(completion.voidReason()).isEqualTo("บันทึกผิดคน");
        assertRefused(() -> completion.voidBecause("again", NOW), COMPLETION_VOIDED);
        assertRefused(() -> completion.correct(failed(), NOTHING, DGA, TODAY), COMPLETION_VOIDED);
    }

    private static Completion recorded(Achievement achievement, AccreditedSkills skills) {
        return Completion.record(
                Ids.next(), Ids.next(), "R-1", achievement, skills, DGA, TODAY, NOW);
    }

    private static Achievement passed(LocalDate day) {
        return new Achievement(PERSON, day, Result.PASSED, null, false, null);
    }

    private static Achievement failed() {
        return new Achievement(PERSON, DAY, Result.FAILED, null, false, null);
    }

    private static AccreditedSkills skills(String... codes) {
        return day -> new TreeSet<>(Set.of(codes));
    }

    private static void assertRefused(ThrowingCallable action, ProblemType expected) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(expected));
    }
}
