package th.hrd.organisation.agency.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.Agency;
import th.hrd.organisation.agency.domain.AgencyStatus;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.organisation.agency.domain.Obligation;

/** An agency on a day. */
record AgencyView(
        UUID agencyId,
        List<CodeView> codes,
        String kind,
        Obligation obligation,
        String scopeKind,
        String nameTh,
        @Nullable String nameEn,
        @Nullable String abbreviationTh,
        @Nullable String abbreviationEn,
        @Nullable UUID parentId,
        AgencyStatus status,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source) {

    static AgencyView from(Agency agency, LocalDate day) {
        Names names = agency.namesOn(day);
        return new AgencyView(
                agency.id(),
                agency.codesOn(day).stream().map(CodeView::from).toList(),
                agency.kind(),
                agency.obligation(),
                agency.scopeKind(),
                names.nameTh(),
                names.nameEn(),
                names.abbreviationTh(),
                names.abbreviationEn(),
                agency.parentId(),
                agency.status(),
                agency.validFrom(),
                agency.validTo(),
                agency.source());
    }
}
