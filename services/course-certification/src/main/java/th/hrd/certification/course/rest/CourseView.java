package th.hrd.certification.course.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.course.domain.Accreditation;
import th.hrd.certification.course.domain.Course;
import th.hrd.certification.course.domain.DeliveryMode;
import th.hrd.certification.party.PartyView;

/** A course as answered. */
record CourseView(
        UUID courseId,
        String code,
        String titleTh,
        @Nullable String titleEn,
        BigDecimal hours,
        DeliveryMode deliveryMode,
        @Nullable String providerName,
        PartyView registeredBy,
        Instant registeredAt,
        List<AccreditationView> accreditations) {

    static CourseView from(Course course) {
        return new CourseView(
                course.id(),
                course.code(),
                course.titleTh(),
                course.titleEn(),
                course.hours(),
                course.deliveryMode(),
                course.providerName(),
                PartyView.from(course.registeredBy()),
                course.registeredAt(),
                course.accreditations().stream().map(AccreditationView::from).toList());
    }

    record AccreditationView(
            UUID accreditationId,
            String body,
            String number,
            List<String> skills,
            List<String> targetGroups,
            List<String> roleLevels,
            LocalDate validFrom,
            LocalDate validTo) {

        static AccreditationView from(Accreditation accreditation) {
            return new AccreditationView(
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
