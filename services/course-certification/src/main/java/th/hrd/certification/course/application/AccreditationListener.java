package th.hrd.certification.course.application;

import th.hrd.certification.course.domain.Course;
import th.hrd.certification.course.domain.Validity;

/** Told that a course's accreditations changed, inside the transaction that changed them. */
public interface AccreditationListener {

    /**
     * @param affected the days on which the course may now count for other skills
     */
    void accreditationsChanged(Course course, Validity affected);
}
