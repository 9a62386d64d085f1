package th.hrd.organisation.unit.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.unit.application.RecordUnits;
import th.hrd.organisation.unit.domain.UnitAsSent;
import th.hrd.organisation.unit.domain.UnitStatus;
import th.hrd.platform.privacy.NoNationalId;

/** A unit as the HRIS knows it from a day on. */
record PutUnitRequest(
        @NotNull LocalDate effectiveFrom,
        @NotNull @Pattern(regexp = "^\\S{1,40}$") String level,
        @Pattern(regexp = "^\\S{1,40}$") @Nullable String place,
        @NoNationalId @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 300) String nameTh,
        @NoNationalId @Size(min = 1, max = 300) @Nullable String nameEn,
        @NoNationalId @Pattern(regexp = "^[A-Za-z0-9._~-]{1,40}$") @Nullable String parent,
        @NotNull UnitStatus status) {

    RecordUnits toCommand(UUID agencyId, String code) {
        return new RecordUnits(
                agencyId,
                effectiveFrom,
                List.of(new UnitAsSent(code, level, place, nameTh, nameEn, parent, status, "#")));
    }
}
