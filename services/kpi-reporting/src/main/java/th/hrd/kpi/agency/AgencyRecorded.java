package th.hrd.kpi.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of an agency's events; each carries the agency's whole state. */
record AgencyRecorded(
        UUID agencyId,
        List<Code> codes,
        String kind,
        String obligation,
        String nameTh,
        @Nullable String nameEn,
        @Nullable UUID parentId,
        String status,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    record Code(String scheme, String code) {}
}
