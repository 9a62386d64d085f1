package th.hrd.certification.course.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.course.domain.AccreditationScope;
import th.hrd.platform.http.IfMatch;

/**
 * A body's order to note its accreditation of a course.
 *
 * @param read the version of the course the body decided on
 * @param validTo first day no longer valid; null leaves it to the body's usual duration
 */
public record AccreditCourse(
        UUID courseId,
        IfMatch read,
        String body,
        String number,
        AccreditationScope scope,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
