package th.hrd.certification.course.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import th.hrd.certification.party.Party;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.ProblemException;

class CourseTest {

    private static final LocalDate START = LocalDate.of(2025, 12, 1);
    private static final Party PROVIDER = Party.provider("training-institute");

    private final Course course =
            Course.register(
                    Ids.next(),
                    new CourseDescription(
                            "DG-101",
                            "ความเข้าใจและใช้เทคโนโลยีดิจิทัล",
                            null,
                            new BigDecimal("6"),
                            DeliveryMode.ONLINE,
                            null),
                    PROVIDER,
                    Instant.parse("2025-11-20T03:00:00Z"));

    @Test
    void courseNobodyAccreditedCountsForNothing() {
        assertThat(course.skillsOn(START)).isEmpty();
    }

    @Test
    void accreditationHoldsFromItsFirstDayUntilBeforeItsEnd() {
        accredit("DGA", "1", new Validity(START, START.plusDays(10)), "DS1", "DS2");

        assertThat(course.skillsOn(START.minusDays(1))).isEmpty();
        assertThat(course.skillsOn(START)).containsExactly("DS1", "DS2");
        assertThat(course.skillsOn(START.plusDays(9))).containsExactly("DS1", "DS2");
        assertThat(course.skillsOn(START.plusDays(10))).isEmpty();
    }

    @Test
    void accreditationsOfSeveralBodiesAddUp() {
        accredit("DGA", "1", Validity.ofYears(START, 3), "DS4", "DS1");
        accredit("TPQI", "1", Validity.ofYears(START, 1), "DS1", "DS2");

        assertThat(course.skillsOn(START)).containsExactly("DS1", "DS2", "DS4");
        assertThat(course.skillsOn(START.plusYears(1))).containsExactly("DS1", "DS4");
    }

    @Test
    void oneBodyCannotAccreditTwiceForTheSameDay() {
        accredit("DGA", "1", new Validity(START, START.plusDays(10)), "DS1");

        assertThatThrownBy(
                        () ->
                                accredit(
                                        "DGA",
                                        "2",
                                        new Validity(START.plusDays(9), START.plusDays(20)),
                                        "DS2"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.type())
                                        .isEqualTo(CourseProblem.ACCREDITATION_OVERLAPS));
        assertThat(course.accreditations()).hasSize(1);
    }

    @Test
    void oneBodyMayRenewOnTheDayTheOldAccreditationEnds() {
        accredit("DGA", "1", new Validity(START, START.plusDays(10)), "DS1");
        accredit("DGA", "2", new Validity(START.plusDays(10), START.plusDays(20)), "DS2");

        assertThat(course.skillsOn(START.plusDays(10))).containsExactly("DS2");
    }

    @Test
    void validityHasAtLeastOneDay() {
        assertThatThrownBy(() -> new Validity(START, START))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.type()).isEqualTo(CourseProblem.VALIDITY_EMPTY));
    }

    @Test
    void accreditationNamesAtLeastOneSkillTargetGroupAndRoleLevel() {
        var some = new TreeSet<>(Set.of("X"));
        var none = new TreeSet<String>();
        assertThatThrownBy(() -> new AccreditationScope(none, some, some))
                .hasMessageContaining("skill");
        assertThatThrownBy(() -> new AccreditationScope(some, none, some))
                .hasMessageContaining("target group");
        assertThatThrownBy(() -> new AccreditationScope(some, some, none))
                .hasMessageContaining("role level");
    }

    @Test
    void courseConcernsItsRegistrantAndTheBodiesThatAccreditedIt() {
        accredit("DGA", "1", Validity.ofYears(START, 3), "DS1");

        assertThat(course.concerns(PROVIDER)).isTrue();
        assertThat(course.concerns(Party.body("DGA"))).isTrue();
        assertThat(course.concerns(Party.body("TPQI"))).isFalse();
        assertThat(course.concerns(Party.provider("DGA"))).isFalse();
        assertThat(course.isAccreditedBy(PROVIDER)).isFalse();
    }

    private void accredit(String body, String number, Validity validity, String... skills) {
        course.accredit(
                Ids.next(),
                body,
                number,
                new AccreditationScope(
                        new TreeSet<>(Set.of(skills)),
                        new TreeSet<>(Set.of("IT", "NON_IT")),
                        new TreeSet<>(Set.of("OPERATIONAL"))),
                validity);
    }
}
