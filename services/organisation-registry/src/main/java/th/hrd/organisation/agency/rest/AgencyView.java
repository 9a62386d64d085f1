package th.hrd.organisation.agency.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.AgencyOnDay;
import th.hrd.organisation.agency.domain.AgencyState;
import th.hrd.organisation.agency.domain.AgencyStatus;
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
        @Nullable String source) {

    static AgencyView from(AgencyOnDay agency) {
        AgencyState state = agency.state();
        return new AgencyView(
                agency.id(),
                agency.codes().stream().map(CodeView::from).toList(),
                state.kind(),
                state.obligation(),
                state.scopeKind(),
                state.names().nameTh(),
                state.names().nameEn(),
                state.names().abbreviationTh(),
                state.names().abbreviationEn(),
                state.parentId(),
                state.status(),
                agency.validFrom(),
                agency.source());
    }
}
