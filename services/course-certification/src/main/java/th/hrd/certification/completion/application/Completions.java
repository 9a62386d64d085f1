package th.hrd.certification.completion.application;

import static th.hrd.certification.completion.domain.CompletionProblem.COMPLETION_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import th.hrd.certification.completion.domain.Completion;
import th.hrd.certification.completion.messaging.CompletionEvents;
import th.hrd.certification.completion.persistence.CompletionRepository;
import th.hrd.certification.course.application.Courses;
import th.hrd.certification.course.domain.Course;
import th.hrd.certification.party.Party;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.CommonProblem;

/**
 * Use cases on completions. Each holds the course still, so that no accreditation slips past a
 * count.
 */
@ApplicationScoped
public class Completions {

    private static final String NO_VERSION = "-";

    private final CompletionRepository completions;
    private final Courses courses;
    private final CompletionScope scope;
    private final CompletionEvents events;
    private final ThaiCalendar calendar;
    private final InstantSource clock;

    Completions(
            CompletionRepository completions,
            Courses courses,
            CompletionScope scope,
            CompletionEvents events,
            ThaiCalendar calendar,
            InstantSource clock) {
        this.completions = completions;
        this.courses = courses;
        this.scope = scope;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Records a completion, or corrects the one its reporter recorded under the same id. */
    @Transactional
    public Recorded record(RecordCompletion report, Party reporter) {
        var course = courses.holdStill(report.courseId());
        scope.requireCourse(reporter, course);
        var person = scope.requirePerson(reporter, report.person(), report.completedOn());
        return completions
                .findForChange(course.id(), report.sourceId())
                .map(known -> correct(known, course, person, report, reporter))
                .orElseGet(() -> add(course, person, report, reporter));
    }

    /**
     * Takes a completion out of every count; for its reporter and for a body that accredited the
     * course.
     */
    @Transactional
    public Completion voidCompletion(
            UUID courseId, String sourceId, IfMatch read, String reason, Party party) {
        var course = courses.holdStill(courseId);
        scope.requireCourse(party, course);
        var completion =
                completions
                        .findForChange(courseId, sourceId)
                        .filter(found -> scope.covers(party, found))
                        .orElseThrow(() -> COMPLETION_UNKNOWN.problem(sourceId));
        if (!completion.reportedBy().equals(party) && !course.isAccreditedBy(party)) {
            throw CommonProblem.FORBIDDEN.problem();
        }
        read.requireVersion(completion.version());
        completion.voidBecause(reason, clock.instant());
        completions.flush();
        events.recorded(List.of(completion));
        return completion;
    }

    @Transactional
    public Completion get(UUID courseId, String sourceId, Party party) {
        scope.requireCourse(party, courses.get(courseId));
        return completions
                .findBySource(courseId, sourceId)
                .filter(found -> scope.covers(party, found))
                .orElseThrow(() -> COMPLETION_UNKNOWN.problem(sourceId));
    }

    @Transactional
    public List<Completion> page(UUID courseId, Party party, PageRequest page) {
        scope.requireCourse(party, courses.get(courseId));
        return party.kind() == Party.Kind.AGENCY
                ? completions.pageOfPeople(
                        scope.agenciesToList(party), calendar.today(), courseId, page)
                : completions.page(courseId, page);
    }

    private Recorded add(Course course, UUID person, RecordCompletion report, Party reporter) {
        if (report.read() != null) {
            throw CommonProblem.STALE_ETAG.problem(NO_VERSION);
        }
        var completion =
                Completion.record(
                        Ids.next(),
                        course.id(),
                        report.sourceId(),
                        report.achievementOf(person),
                        course::skillsOn,
                        reporter,
                        calendar.today(),
                        clock.instant());
        completions.persistAndFlush(completion);
        events.recorded(List.of(completion));
        return new Recorded(completion, true);
    }

    private Recorded correct(
            Completion known, Course course, UUID person, RecordCompletion report, Party reporter) {
        long before = known.version();
        if (report.read() != null) {
            report.read().requireVersion(before);
        }
        known.correct(report.achievementOf(person), course::skillsOn, reporter, calendar.today());
        completions.flush();
        if (known.version() != before) {
            events.recorded(List.of(known));
        }
        return new Recorded(known, false);
    }

    /**
     * The completion as it is now, and whether it is new. A class, because a record holds no
     * entity.
     */
    public static final class Recorded {
        private final Completion completion;
        private final boolean created;

        private Recorded(Completion completion, boolean created) {
            this.completion = completion;
            this.created = created;
        }

        public Completion completion() {
            return completion;
        }

        public boolean created() {
            return created;
        }
    }
}
