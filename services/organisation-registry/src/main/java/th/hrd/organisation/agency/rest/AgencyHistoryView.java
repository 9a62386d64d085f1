package th.hrd.organisation.agency.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.AgencyName;
import th.hrd.organisation.agency.domain.AgencyState;
import th.hrd.organisation.agency.domain.AgencyStatus;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.agency.domain.LegalBasis;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.organisation.agency.domain.Obligation;
import th.hrd.organisation.agency.domain.StatePeriod;

/** Every state, name and code of an agency, oldest first. */
record AgencyHistoryView(
        UUID agencyId, List<StateView> states, List<NameView> names, List<CodeView> codes) {

    static AgencyHistoryView from(AgencyTimeline agency) {
        return new AgencyHistoryView(
                agency.id(),
                agency.periods().stream().map(StateView::from).toList(),
                agency.names().stream().map(NameView::from).toList(),
                agency.codesByDay().stream().map(CodeView::from).toList());
    }

    record StateView(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            AgencyStatus status,
            String kind,
            Obligation obligation,
            String nameTh,
            @Nullable UUID parentId,
            @Nullable LegalBasis legalBasis,
            @Nullable UUID orderId,
            Instant recordedAt) {

        static StateView from(StatePeriod period) {
            AgencyState state = period.state();
            return new StateView(
                    period.validFrom(),
                    period.validTo(),
                    state.status(),
                    state.kind(),
                    state.obligation(),
                    state.names().nameTh(),
                    state.parentId(),
                    state.legalBasis(),
                    state.orderId(),
                    state.recordedAt());
        }
    }

    record NameView(
            String nameTh,
            @Nullable String nameEn,
            @Nullable String abbreviationTh,
            @Nullable String abbreviationEn,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable LegalBasis legalBasis) {

        static NameView from(AgencyName name) {
            Names names = name.names();
            return new NameView(
                    names.nameTh(),
                    names.nameEn(),
                    names.abbreviationTh(),
                    names.abbreviationEn(),
                    name.validFrom(),
                    name.validTo(),
                    name.legalBasis());
        }
    }
}
