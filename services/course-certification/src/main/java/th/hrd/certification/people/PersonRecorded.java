package th.hrd.certification.people;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the registry's person event. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PersonRecorded(UUID personId, List<Assignment> assignments) {

    /**
     * One engagement with an agency.
     *
     * @param validTo first day it no longer holds, null while it does
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Assignment(
            UUID assignmentId,
            UUID agencyId,
            String sourceId,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
