package th.hrd.kpi.figure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.agency.Agency;

/**
 * Whose figure it is.
 *
 * @param code the first of the agency's codes as {@code scheme:code}
 */
record AgencyLabel(
        UUID agencyId,
        @Nullable String code,
        String nameTh,
        @Nullable String nameEn,
        Agency.Obligation obligation) {

    static AgencyLabel from(Agency agency) {
        return new AgencyLabel(
                agency.id(),
                agency.code().isEmpty() ? null : agency.code(),
                agency.nameTh(),
                agency.nameEn(),
                agency.obligation());
    }
}
