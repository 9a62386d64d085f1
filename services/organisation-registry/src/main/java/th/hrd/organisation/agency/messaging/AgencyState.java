package th.hrd.organisation.agency.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.Agency;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyName;
import th.hrd.organisation.agency.domain.AgencyStatus;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.organisation.agency.domain.Obligation;

/** The state of an agency as its facts carry it (api-specs/events/organisation). */
record AgencyState(
        UUID agencyId,
        List<CodeState> codes,
        String kind,
        Obligation obligation,
        String nameTh,
        @Nullable String nameEn,
        @Nullable UUID parentId,
        List<NameState> names,
        AgencyStatus status,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The state with the names and codes of the day on which the fact is told. */
    static AgencyState of(Agency agency, LocalDate today) {
        Names names = agency.namesOn(today);
        return new AgencyState(
                agency.id(),
                agency.codesOn(today).stream().map(CodeState::of).toList(),
                agency.kind(),
                agency.obligation(),
                names.nameTh(),
                names.nameEn(),
                agency.parentId(),
                agency.names().stream().map(NameState::of).toList(),
                agency.status(),
                agency.validFrom(),
                agency.validTo());
    }

    record CodeState(String scheme, String code) {

        static CodeState of(AgencyCode code) {
            return new CodeState(code.scheme().label(), code.code());
        }
    }

    record NameState(
            String nameTh,
            @Nullable String nameEn,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static NameState of(AgencyName name) {
            return new NameState(
                    name.names().nameTh(), name.names().nameEn(), name.validFrom(), name.validTo());
        }
    }
}
