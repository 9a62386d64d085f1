package th.hrd.organisation.reorganisation.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.CodeAsSent;
import th.hrd.organisation.agency.domain.LegalBasis;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.organisation.reorganisation.domain.NewAgency;
import th.hrd.organisation.reorganisation.domain.OrderContent;
import th.hrd.organisation.reorganisation.domain.OrderKind;
import th.hrd.organisation.reorganisation.domain.OrderStatus;
import th.hrd.organisation.reorganisation.domain.OrderTarget;
import th.hrd.organisation.reorganisation.domain.ReorganisationOrder;

/** A reorganisation order, its references to agencies as ids. */
record OrderView(
        UUID orderId,
        OrderKind kind,
        OrderStatus status,
        LocalDate effectiveFrom,
        LegalBasis legalBasis,
        @Nullable String remarks,
        List<SourceView> sources,
        List<TargetView> targets,
        @Nullable Names names,
        @Nullable UUID parentId,
        Instant draftedAt,
        @Nullable Instant appliedAt,
        @Nullable Instant reversedAt,
        @Nullable String reversalReason) {

    static OrderView from(ReorganisationOrder order) {
        OrderContent content = order.content();
        return new OrderView(
                order.id(),
                order.kind(),
                order.status(),
                order.effectiveFrom(),
                content.legalBasis(),
                content.remarks(),
                content.sources().stream().map(SourceView::new).toList(),
                content.targets().stream().map(TargetView::from).toList(),
                content.names(),
                content.parentId(),
                order.draftedAt(),
                order.appliedAt(),
                order.reversedAt(),
                order.reversalReason());
    }

    record SourceView(UUID agencyId) {}

    record TargetView(
            UUID agencyId,
            @Nullable NewAgencyView newAgency,
            BigDecimal share,
            List<String> units,
            boolean takesRest) {

        static TargetView from(OrderTarget target) {
            return new TargetView(
                    target.agencyId(),
                    target.newAgency() == null ? null : NewAgencyView.from(target.newAgency()),
                    target.share(),
                    target.units(),
                    target.takesRest());
        }
    }

    record NewAgencyView(
            String kind, @Nullable UUID parentId, Names names, List<NewCodeView> codes) {

        static NewAgencyView from(NewAgency agency) {
            return new NewAgencyView(
                    agency.kind(),
                    agency.parentId(),
                    agency.names(),
                    agency.codes().stream().map(NewCodeView::from).toList());
        }
    }

    record NewCodeView(String scheme, String code) {

        static NewCodeView from(CodeAsSent code) {
            return new NewCodeView(code.scheme(), code.code());
        }
    }
}
