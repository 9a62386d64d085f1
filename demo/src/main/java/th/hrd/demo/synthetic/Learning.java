package th.hrd.demo.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an invented person learned: courses completed, and other things practised. */
public final class Learning {

    /**
     * @param passed otherwise he failed
     */
    public record Completion(
            SyntheticPerson person,
            Course course,
            LocalDate completedOn,
            boolean passed,
            boolean assessed) {

        public String sourceId() {
            return person.sourceId() + "-" + course.code();
        }
    }

    /**
     * @param targetKind as in DEV_TARGET_KIND
     * @param targetCode a mindset, a skill group or a digital skill
     * @param voided recorded by mistake and made void afterwards
     */
    public record Activity(
            SyntheticPerson person,
            String targetKind,
            String targetCode,
            String method,
            LocalDate completedOn,
            String assurance,
            boolean voided) {

        public String key() {
            return "activity-" + person.index() + "-" + targetCode;
        }
    }

    private record Target(String kind, String code) {}

    private static final List<Target> MINDSETS_AND_SKILLS =
            List.of(
                    new Target("MINDSET", "MS_GROWTH"),
                    new Target("MINDSET", "MS_OUTWARD"),
                    new Target("MINDSET", "MS_GLOBAL"),
                    new Target("MINDSET", "MS_DIGITAL"),
                    new Target("SKILL", "SK_COGNITIVE"),
                    new Target("SKILL", "SK_SOCIAL_EMOTIONAL"),
                    new Target("SKILL", "SK_PRACTICAL"),
                    new Target("SKILL", "SK_LEADERSHIP"));
    private static final List<String> METHODS =
            List.of("TRAINING", "COACHING", "OJT", "ASSIGNMENT", "SELF_STUDY");

    private Learning() {}

    public static Optional<Completion> completionOf(SyntheticPerson person) {
        Chance chance = Chance.of("completion", person.index());
        if (!chance.happens(0.55)) {
            return Optional.empty();
        }
        return Optional.of(
                new Completion(
                        person,
                        chance.oneOf(Course.ALL),
                        dayOfLearning(chance),
                        chance.happens(0.92),
                        chance.happens(0.5)));
    }

    public static List<Activity> activitiesOf(SyntheticPerson person) {
        List<Activity> activities = new ArrayList<>();
        Chance chance = Chance.of("activity", person.index());
        if (chance.happens(0.6)) {
            Target target = chance.oneOf(MINDSETS_AND_SKILLS);
            activities.add(activity(person, target, chance));
        }
        Chance practice = Chance.of("practice", person.index());
        if (practice.happens(0.1)) {
            Target target = new Target("DIGITAL_SKILL", "DS" + practice.between(1, 7));
            activities.add(activity(person, target, practice));
        }
        return activities;
    }

    private static Activity activity(SyntheticPerson person, Target target, Chance chance) {
        String assurance =
                chance.weighted(
                        List.of(
                                new Chance.Share<>("COMPLETED", 65),
                                new Chance.Share<>("ASSESSED", 15),
                                new Chance.Share<>("ATTENDED", 10),
                                new Chance.Share<>("SELF_DECLARED", 10)));
        return new Activity(
                person,
                target.kind(),
                target.code(),
                chance.oneOf(METHODS),
                dayOfLearning(chance),
                assurance,
                chance.happens(0.02));
    }

    /** Mostly in the year reported on, sometimes in the one before. */
    private static LocalDate dayOfLearning(Chance chance) {
        LocalDate lastYear = LocalDate.of(2025, 3, 1);
        LocalDate thisYear = LocalDate.of(2025, 10, 1);
        return chance.happens(0.06)
                ? lastYear.plusDays(chance.between(0, 200))
                : thisYear.plusDays(chance.between(0, 364));
    }
}
