package th.hrd.organisation.reorganisation.messaging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.LegalBasis;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.organisation.reorganisation.domain.OrderContent;
import th.hrd.organisation.reorganisation.domain.OrderKind;
import th.hrd.organisation.reorganisation.domain.OrderStatus;
import th.hrd.organisation.reorganisation.domain.OrderTarget;
import th.hrd.organisation.reorganisation.domain.ReorganisationOrder;

/** An order as its facts carry it (api-specs/events/organisation). */
record OrderFact(
        UUID orderId,
        OrderKind kind,
        OrderStatus status,
        LocalDate effectiveFrom,
        LegalBasis legalBasis,
        List<UUID> sources,
        List<TargetFact> targets,
        @Nullable Names names,
        @Nullable UUID parentId,
        @Nullable Long ordinal) {

    static OrderFact of(ReorganisationOrder order) {
        OrderContent content = order.content();
        return new OrderFact(
                order.id(),
                order.kind(),
                order.status(),
                order.effectiveFrom(),
                content.legalBasis(),
                content.sources(),
                content.targets().stream().map(TargetFact::of).toList(),
                content.names(),
                content.parentId(),
                order.ordinal());
    }

    record TargetFact(
            UUID agencyId, boolean isNew, BigDecimal share, List<String> units, boolean takesRest) {

        static TargetFact of(OrderTarget target) {
            return new TargetFact(
                    target.agencyId(),
                    target.founds(),
                    target.share(),
                    target.units(),
                    target.takesRest());
        }
    }
}
