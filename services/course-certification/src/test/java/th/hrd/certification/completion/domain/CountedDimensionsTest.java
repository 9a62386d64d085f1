package th.hrd.certification.completion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.hrd.certification.course.domain.AccreditationScope;
import th.hrd.certification.course.domain.Course;
import th.hrd.certification.course.domain.CourseDescription;
import th.hrd.certification.course.domain.DeliveryMode;
import th.hrd.certification.course.domain.Validity;
import th.hrd.certification.party.Party;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.ProblemException;

/**
 * However accreditations and completions are mixed and in whatever order they come, a passed
 * completion counts for exactly the skills that some accreditation, valid on its day, names.
 */
class CountedDimensionsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
    private static final int DAYS = 60;
    private static final List<String> BODIES = List.of("DGA", "TPQI", "ONDE");
    private static final List<String> SKILLS =
            List.of("DS1", "DS2", "DS3", "DS4", "DS5", "DS6", "DS7");
    private static final Party PROVIDER = Party.provider("training-institute");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
    void dimensionsAreTheSkillsAccreditedOnTheDay(long seed) {
        var random = new Random(seed);
        var course = course();
        var accepted = new ArrayList<Granted>();
        var completions = new ArrayList<Completion>();

        for (int step = 0; step < 80; step++) {
            if (random.nextInt(4) == 0) {
                accreditIfPossible(course, accepted, random);
                completions.forEach(completion -> completion.recount(course::skillsOn));
            } else {
                completions.add(complete(course, random));
            }
        }

        assertThat(accepted).isNotEmpty();
        assertThat(completions)
                .allSatisfy(
                        completion ->
                                assertThat(completion.dimensions())
                                        .containsExactlyElementsOf(expected(completion, accepted)));
    }

    private static SortedSet<String> expected(Completion completion, List<Granted> accepted) {
        var skills = new TreeSet<String>();
        if (completion.result() == Result.PASSED) {
            for (var granted : accepted) {
                for (var day = granted.from(); day.isBefore(granted.to()); day = day.plusDays(1)) {
                    if (day.equals(completion.completedOn())) {
                        skills.addAll(granted.skills());
                    }
                }
            }
        }
        return skills;
    }

    private static void accreditIfPossible(Course course, List<Granted> accepted, Random random) {
        var from = FIRST.plusDays(random.nextInt(DAYS));
        var to = from.plusDays(1 + random.nextInt(DAYS / 3));
        var shuffled = new ArrayList<>(SKILLS);
        Collections.shuffle(shuffled, random);
        var skills = new TreeSet<>(shuffled.subList(0, 1 + random.nextInt(3)));
        var everyone = new TreeSet<>(List.of("ALL"));
        try {
            course.accredit(
                    Ids.next(),
                    BODIES.get(random.nextInt(BODIES.size())),
                    "N" + accepted.size(),
                    new AccreditationScope(skills, everyone, everyone),
                    new Validity(from, to));
            accepted.add(new Granted(from, to, skills));
        } catch (ProblemException overlapping) {
            // The body had accredited the course for some of these days: nothing was granted.
            assertThat(overlapping.type().name()).isEqualTo("ACCREDITATION_OVERLAPS");
        }
    }

    private static Completion complete(Course course, Random random) {
        var achievement =
                new Achievement(
                        Ids.next(),
                        FIRST.plusDays(random.nextInt(DAYS)),
                        random.nextInt(5) == 0 ? Result.FAILED : Result.PASSED,
                        null,
                        random.nextBoolean(),
                        null);
        return Completion.record(
                Ids.next(),
                course.id(),
                Ids.next().toString(),
                achievement,
                course::skillsOn,
                PROVIDER,
                FIRST.plusDays(DAYS),
                Instant.EPOCH);
    }

    private static Course course() {
        return Course.register(
                Ids.next(),
                new CourseDescription(
                        "C-1", "หลักสูตรทดสอบ", null, BigDecimal.ONE, DeliveryMode.ONLINE, null),
                PROVIDER,
                Instant.EPOCH);
    }

    private record Granted(LocalDate from, LocalDate to, SortedSet<String> skills) {}
}
