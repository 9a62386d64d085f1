package th.hrd.organisation.unit.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.unit.application.RecordUnits;
import th.hrd.organisation.unit.domain.UnitAsSent;
import th.hrd.organisation.unit.domain.UnitStatus;
import th.hrd.platform.privacy.NoNationalId;

/** Units of an agency as the HRIS knows them from one day on. */
record PutUnitsRequest(
        @NotNull LocalDate effectiveFrom,
        @NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid UnitRequest> units) {

    RecordUnits toCommand(UUID agencyId) {
        return new RecordUnits(
                agencyId,
                effectiveFrom,
                IntStream.range(0, units.size())
                        .mapToObj(i -> units.get(i).toUnit("#/units/" + i))
                        .toList());
    }

    record UnitRequest(
            @NoNationalId @NotNull @Pattern(regexp = "^[A-Za-z0-9._~-]{1,40}$") String code,
            @NotNull @Pattern(regexp = "^\\S{1,40}$") String level,
            @Pattern(regexp = "^\\S{1,40}$") @Nullable String place,
            @NoNationalId @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 300) String nameTh,
            @NoNationalId @Size(min = 1, max = 300) @Nullable String nameEn,
            @NoNationalId @Pattern(regexp = "^[A-Za-z0-9._~-]{1,40}$") @Nullable String parent,
            @NotNull UnitStatus status) {

        UnitAsSent toUnit(String pointer) {
            return new UnitAsSent(code, level, place, nameTh, nameEn, parent, status, pointer);
        }
    }
}
