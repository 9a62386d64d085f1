package th.hrd.kpi.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a person's events: the positions, with half-open dates; nothing that tells who
 * the person is.
 */
record PersonRecorded(UUID personId, List<Assignment> assignments) {

    record Assignment(
            UUID assignmentId,
            UUID agencyId,
            String personnelType,
            String roleGroup,
            String digitalTargetGroup,
            String status,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
