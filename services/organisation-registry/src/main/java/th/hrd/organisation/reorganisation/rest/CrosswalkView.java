package th.hrd.organisation.reorganisation.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.organisation.reorganisation.domain.Crosswalk;
import th.hrd.organisation.reorganisation.domain.OrderKind;

/** What an agency came from and what became of it, between two days. */
record CrosswalkView(
        UUID agencyId,
        LocalDate from,
        LocalDate to,
        List<PartView> predecessors,
        List<PartView> successors) {

    static CrosswalkView from(Crosswalk crosswalk) {
        return new CrosswalkView(
                crosswalk.agencyId(),
                crosswalk.from(),
                crosswalk.to(),
                crosswalk.predecessors().stream().map(PartView::from).toList(),
                crosswalk.successors().stream().map(PartView::from).toList());
    }

    record PartView(
            UUID agencyId,
            List<String> codes,
            String nameTh,
            @Nullable String nameEn,
            BigDecimal share,
            List<StepView> orders) {

        static PartView from(Crosswalk.Part part) {
            Names names = part.agency().state().names();
            return new PartView(
                    part.agency().id(),
                    part.agency().codes().stream().map(AgencyCode::reference).toList(),
                    names.nameTh(),
                    names.nameEn(),
                    part.share(),
                    part.orders().stream()
                            .map(
                                    step ->
                                            new StepView(
                                                    step.orderId(),
                                                    step.kind(),
                                                    step.effectiveFrom()))
                            .toList());
        }
    }

    record StepView(UUID orderId, OrderKind kind, LocalDate effectiveFrom) {}
}
