package th.hrd.organisation.reorganisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.agency.application.AgencyChanges;
import th.hrd.organisation.agency.domain.CodeAsSent;
import th.hrd.organisation.agency.domain.Decision;
import th.hrd.organisation.reorganisation.domain.NewAgency;
import th.hrd.organisation.reorganisation.domain.OrderContent;
import th.hrd.organisation.reorganisation.domain.OrderProblem;
import th.hrd.organisation.reorganisation.domain.OrderTarget;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** Reads an order as sent: its references to agencies become ids. */
@ApplicationScoped
class OrderReading {

    private final Agencies agencies;
    private final AgencyChanges changes;
    private final InstantSource clock;

    OrderReading(Agencies agencies, AgencyChanges changes, InstantSource clock) {
        this.agencies = agencies;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @throws ProblemException VALIDATION_FAILED with every reference and code that cannot be read
     */
    OrderContent read(OrderAsSent sent) {
        List<Violation> found = new ArrayList<>();
        LocalDate day = sent.effectiveFrom();
        List<UUID> sources = new ArrayList<>();
        for (int i = 0; i < sent.sources().size(); i++) {
            id(sent.sources().get(i), day, "#/sources/" + i + "/agency", found)
                    .ifPresent(sources::add);
        }
        List<OrderTarget> targets = new ArrayList<>();
        for (int i = 0; i < sent.targets().size(); i++) {
            target(sent.targets().get(i), day, "#/targets/" + i, found).ifPresent(targets::add);
        }
        UUID parent = id(sent.parent(), day, "#/parent", found).orElse(null);
        if (!found.isEmpty()) {
            throw ProblemException.validation(found);
        }
        return new OrderContent(
                sent.kind(),
                day,
                sent.legalBasis(),
                sent.remarks(),
                sources,
                targets,
                sent.names(),
                parent);
    }

    private Optional<OrderTarget> target(
            OrderAsSent.TargetAsSent sent, LocalDate day, String pointer, List<Violation> found) {
        if ((sent.agency() == null) == (sent.newAgency() == null)) {
            found.add(OrderProblem.TARGET_AMBIGUOUS.at(pointer));
            return Optional.empty();
        }
        NewAgency made =
                sent.newAgency() == null
                        ? null
                        : made(sent.newAgency(), day, pointer + "/newAgency", found);
        return (made == null
                        ? id(sent.agency(), day, pointer + "/agency", found)
                        : Optional.of(Ids.next()))
                .map(
                        id ->
                                new OrderTarget(
                                        id,
                                        made,
                                        Objects.requireNonNullElse(sent.share(), BigDecimal.ONE),
                                        sent.units(),
                                        sent.takesRest()));
    }

    private NewAgency made(
            OrderAsSent.NewAgencyAsSent sent,
            LocalDate day,
            String pointer,
            List<Violation> found) {
        changes.kind(sent.kind(), pointer + "/kind");
        CodeAsSent.readAll(
                sent.codes(),
                pointer + "/codes",
                new Decision(day, null, null, clock.instant()),
                found);
        return new NewAgency(
                sent.kind(),
                id(sent.parent(), day, pointer + "/parent", found).orElse(null),
                sent.names(),
                sent.codes());
    }

    private Optional<UUID> id(
            @Nullable String reference, LocalDate day, String pointer, List<Violation> found) {
        if (reference == null) {
            return Optional.empty();
        }
        Optional<UUID> id = agencies.idOn(reference, day);
        if (id.isEmpty()) {
            found.add(OrderProblem.ORDER_AGENCY_UNKNOWN.at(pointer, reference));
        }
        return id;
    }
}
