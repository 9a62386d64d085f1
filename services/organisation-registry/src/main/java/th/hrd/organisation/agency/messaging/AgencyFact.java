package th.hrd.organisation.agency.messaging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyName;
import th.hrd.organisation.agency.domain.AgencyState;
import th.hrd.organisation.agency.domain.AgencyStatus;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.agency.domain.Obligation;
import th.hrd.organisation.agency.domain.StatePeriod;
import th.hrd.organisation.succession.Succession;

/** An agency as its facts carry it (api-specs/events/organisation). */
record AgencyFact(
        UUID agencyId,
        List<CodeFact> codes,
        String kind,
        Obligation obligation,
        String nameTh,
        @Nullable String nameEn,
        @Nullable UUID parentId,
        List<NameFact> names,
        List<StateFact> states,
        List<SuccessionFact> successions,
        AgencyStatus status,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** As it stands on the day on which the fact is told, with every other day beside it. */
    static AgencyFact of(AgencyTimeline agency, List<Succession> successions, LocalDate today) {
        AgencyState present = agency.nearest(today);
        return new AgencyFact(
                agency.id(),
                agency.codesOn(today).stream().map(CodeFact::of).toList(),
                present.kind(),
                present.obligation(),
                present.names().nameTh(),
                present.names().nameEn(),
                present.parentId(),
                agency.names().stream().map(NameFact::of).toList(),
                agency.periods().stream().map(StateFact::of).toList(),
                successions.stream().map(SuccessionFact::of).toList(),
                isClosedOn(today, agency.validTo()) ? AgencyStatus.CLOSED : AgencyStatus.ACTIVE,
                agency.validFrom(),
                agency.validTo());
    }

    /**
     * An agency that exists on no day; its names are told, so that readers can say which it was.
     */
    static AgencyFact withdrawn(AgencyTimeline asItWas) {
        AgencyState first = asItWas.states().getFirst();
        return new AgencyFact(
                asItWas.id(),
                List.of(),
                first.kind(),
                first.obligation(),
                first.names().nameTh(),
                first.names().nameEn(),
                first.parentId(),
                asItWas.names().stream().map(NameFact::of).toList(),
                List.of(),
                List.of(),
                AgencyStatus.CLOSED,
                asItWas.validFrom(),
                asItWas.validFrom());
    }

    private static boolean isClosedOn(LocalDate day, @Nullable LocalDate end) {
        return end != null && !day.isBefore(end);
    }

    record CodeFact(String scheme, String code) {

        static CodeFact of(AgencyCode code) {
            return new CodeFact(code.scheme().label(), code.code());
        }
    }

    record NameFact(
            String nameTh,
            @Nullable String nameEn,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static NameFact of(AgencyName name) {
            return new NameFact(
                    name.names().nameTh(), name.names().nameEn(), name.validFrom(), name.validTo());
        }
    }

    record StateFact(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            AgencyStatus status,
            String kind,
            Obligation obligation,
            @Nullable UUID parentId,
            @Nullable UUID orderId) {

        static StateFact of(StatePeriod period) {
            AgencyState state = period.state();
            return new StateFact(
                    period.validFrom(),
                    period.validTo(),
                    state.status(),
                    state.kind(),
                    state.obligation(),
                    state.parentId(),
                    state.orderId());
        }
    }

    record SuccessionFact(
            UUID successorId,
            LocalDate effectiveFrom,
            BigDecimal share,
            boolean takesRest,
            List<UUID> units,
            UUID orderId) {

        static SuccessionFact of(Succession succession) {
            return new SuccessionFact(
                    succession.targetId(),
                    succession.effectiveOn(),
                    succession.share(),
                    succession.takesRest(),
                    succession.units().stream().sorted().toList(),
                    succession.orderId());
        }
    }
}
