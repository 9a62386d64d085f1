package th.hrd.certification.course.persistence;

import static th.hrd.certification.course.domain.CourseProblem.ACCREDITATION_NUMBER_TAKEN;
import static th.hrd.certification.course.domain.CourseProblem.COURSE_CODE_TAKEN;
import static th.hrd.certification.course.domain.CourseProblem.COURSE_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.course.domain.Accreditation;
import th.hrd.certification.course.domain.Course;
import th.hrd.platform.http.PageRequest;

/** Where courses are kept. */
@ApplicationScoped
public class CourseRepository implements PanacheRepositoryBase<Course, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    public Course require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> COURSE_UNKNOWN.problem(id));
    }

    /** The course, for changing it: nobody else changes it, or counts by it, until the commit. */
    public Course requireForChange(UUID id) {
        return lockThenRead(id, "select id from course where id = ?1 for update");
    }

    /** The course, for counting by it: its accreditations stay as they are until the commit. */
    public Course requireHeldStill(UUID id) {
        return lockThenRead(id, "select id from course where id = ?1 for share");
    }

    /**
     * First the lock, then the course: a query that does both and had to wait would show
     * accreditations as they were before the wait.
     */
    private Course lockThenRead(UUID id, String lock) {
        getEntityManager().createNativeQuery(lock, UUID.class).setParameter(1, id).getResultList();
        return require(id);
    }

    /** Stores a new course under a code its registrant has not used. */
    public void add(Course course) {
        persist(course);
        try {
            flush();
        } catch (ConstraintViolationException taken) {
            throw "course_code_once_per_registrant".equals(taken.getConstraintName())
                    ? COURSE_CODE_TAKEN.problem(course.code())
                    : taken;
        }
    }

    /** Stores a new accreditation under a number its body has not used. */
    public void store(Accreditation accreditation) {
        try {
            flush();
        } catch (ConstraintViolationException taken) {
            throw "accreditation_number_once_per_body".equals(taken.getConstraintName())
                    ? ACCREDITATION_NUMBER_TAKEN.problem(
                            accreditation.body(), accreditation.number())
                    : taken;
        }
    }

    /**
     * The courses of a page and one more, by registration.
     *
     * @param skill when given, only courses an accreditation names it for
     * @param day when given, only courses with an accreditation valid then
     */
    public List<Course> page(@Nullable String skill, @Nullable LocalDate day, PageRequest page) {
        var after = page.afterId().orElse(BEFORE_ALL);
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        parameters.put("after", after);
        if (skill != null) {
            conditions.add("array_contains(a.skills, :skill)");
            parameters.put("skill", skill);
        }
        if (day != null) {
            conditions.add("a.validity.from <= :day and a.validity.to > :day");
            parameters.put("day", day);
        }
        var accredited =
                conditions.isEmpty()
                        ? ""
                        : " and exists (select 1 from c.accreditations a where %s)"
                                .formatted(String.join(" and ", conditions));
        return find("from Course c where c.id > :after" + accredited + " order by c.id", parameters)
                .range(0, page.limit())
                .list();
    }
}
