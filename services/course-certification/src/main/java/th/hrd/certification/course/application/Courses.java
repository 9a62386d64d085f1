package th.hrd.certification.course.application;

import static th.hrd.certification.course.domain.CourseProblem.CODE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.body.Capability;
import th.hrd.certification.body.CertifyingBodies;
import th.hrd.certification.course.domain.AccreditationScope;
import th.hrd.certification.course.domain.Course;
import th.hrd.certification.course.domain.CourseDescription;
import th.hrd.certification.course.domain.Validity;
import th.hrd.certification.course.messaging.CourseEvents;
import th.hrd.certification.course.persistence.CourseRepository;
import th.hrd.certification.guideline.GuidelineCodeQueries;
import th.hrd.certification.guideline.ScopePart;
import th.hrd.certification.party.Party;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.messaging.Operations;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** Use cases on courses. */
@ApplicationScoped
public class Courses {

    private final CourseRepository courses;
    private final CertifyingBodies bodies;
    private final GuidelineCodeQueries guideline;
    private final AccreditationListener listener;
    private final CourseEvents events;
    private final Operations operations;
    private final InstantSource clock;

    Courses(
            CourseRepository courses,
            CertifyingBodies bodies,
            GuidelineCodeQueries guideline,
            AccreditationListener listener,
            CourseEvents events,
            Operations operations,
            InstantSource clock) {
        this.courses = courses;
        this.bodies = bodies;
        this.guideline = guideline;
        this.listener = listener;
        this.events = events;
        this.operations = operations;
        this.clock = clock;
    }

    @Transactional
    public Course register(CourseDescription description, Party registrant) {
        var course = Course.register(Ids.next(), description, registrant, clock.instant());
        courses.add(course);
        events.registered(course);
        return course;
    }

    /** Notes an accreditation and has the completions it reaches counted again, all or nothing. */
    @Transactional
    public Course accredit(AccreditCourse order) {
        var course = courses.requireForChange(order.courseId());
        order.read().requireVersion(course.version());
        var body = bodies.requireCapable(order.body(), Capability.COURSE);
        requireKnownCodes(order.scope());
        var end = order.validTo() == null ? body.usualEndOf(order.validFrom()) : order.validTo();
        var accreditation =
                course.accredit(
                        Ids.next(),
                        body.code(),
                        order.number(),
                        order.scope(),
                        new Validity(order.validFrom(), end));
        courses.store(accreditation);
        events.accredited(course);
        listener.accreditationsChanged(course, accreditation.validity());
        return course;
    }

    @Transactional
    public Course get(UUID id) {
        return courses.require(id);
    }

    /** The course for the rest of this transaction, in which nobody changes its accreditations. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Course holdStill(UUID id) {
        return courses.requireHeldStill(id);
    }

    @Transactional
    public List<Course> page(
            @Nullable String skill, @Nullable LocalDate accreditedOn, PageRequest page) {
        return courses.page(skill, accreditedOn, page);
    }

    private void requireKnownCodes(AccreditationScope scope) {
        var violations =
                Stream.of(
                                unknown(ScopePart.SKILLS, scope.skills()),
                                unknown(ScopePart.TARGET_GROUPS, scope.targetGroups()),
                                unknown(ScopePart.ROLE_LEVELS, scope.roleLevels()))
                        .flatMap(List::stream)
                        .toList();
        if (!violations.isEmpty()) {
            operations.requireComplete(); // a code that is missing may only not have been read yet
            throw ProblemException.validation(violations);
        }
    }

    private List<Violation> unknown(ScopePart part, Collection<String> codes) {
        return guideline.unknown(part, codes).stream()
                .map(code -> CODE_UNKNOWN.at("#/" + part.field(), code, part.field()))
                .toList();
    }
}
