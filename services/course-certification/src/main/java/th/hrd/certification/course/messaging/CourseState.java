package th.hrd.certification.course.messaging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.course.domain.Accreditation;
import th.hrd.certification.course.domain.Course;
import th.hrd.certification.course.domain.DeliveryMode;

/** A course as its events carry it: api-specs/events/certification/course-*.v1.schema.json. */
record CourseState(
        UUID courseId,
        String code,
        String titleTh,
        @Nullable String titleEn,
        BigDecimal hours,
        DeliveryMode deliveryMode,
        List<Accredited> accreditations) {

    static CourseState of(Course course) {
        return new CourseState(
                course.id(),
                course.code(),
                course.titleTh(),
                course.titleEn(),
                course.hours(),
                course.deliveryMode(),
                course.accreditations().stream().map(Accredited::of).toList());
    }

    record Accredited(
            UUID accreditationId,
            String body,
            String number,
            List<String> skills,
            List<String> targetGroups,
            List<String> roleLevels,
            LocalDate validFrom,
            LocalDate validTo) {

        static Accredited of(Accreditation accreditation) {
            return new Accredited(
                    accreditation.id(),
                    accreditation.body(),
                    accreditation.number(),
                    accreditation.skills(),
                    accreditation.targetGroups(),
                    accreditation.roleLevels(),
                    accreditation.validity().from(),
                    accreditation.validity().to());
        }
    }
}
