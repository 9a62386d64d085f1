package th.hrd.certification.course.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.course.application.AccreditCourse;
import th.hrd.certification.course.domain.AccreditationScope;
import th.hrd.platform.http.IfMatch;

/** An accreditation to register. */
record AccreditCourseRequest(
        @NotNull @Size(max = 40) @Pattern(regexp = CODE) String body,
        @NotNull @Size(min = 1, max = 60) @Pattern(regexp = "^\\S(.*\\S)?$") String number,
        @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = CODE) String> skills,
        @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = CODE) String> targetGroups,
        @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = CODE) String> roleLevels,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final String CODE = "^[A-Z][A-Z0-9_]{0,39}$";

    AccreditCourse toOrder(UUID courseId, IfMatch read) {
        return new AccreditCourse(
                courseId,
                read,
                body,
                number,
                new AccreditationScope(
                        new TreeSet<>(skills),
                        new TreeSet<>(targetGroups),
                        new TreeSet<>(roleLevels)),
                validFrom,
                validTo);
    }
}
