package th.hrd.organisation.reorganisation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.LegalBasis;
import th.hrd.organisation.agency.domain.Names;

/**
 * What an order says.
 *
 * @param kind what it does
 * @param effectiveFrom first day on which it is so
 * @param legalBasis the law
 * @param remarks what is not known, and whatever else should be read with it
 * @param sources the agencies it takes
 * @param targets the agencies it leaves or makes
 * @param names of a renaming
 * @param parentId of a move
 */
public record OrderContent(
        OrderKind kind,
        LocalDate effectiveFrom,
        LegalBasis legalBasis,
        @Nullable String remarks,
        List<UUID> sources,
        List<OrderTarget> targets,
        @Nullable Names names,
        @Nullable UUID parentId) {

    /** Every source and target, once. */
    public List<UUID> agencies() {
        return Stream.concat(sources.stream(), targets.stream().map(OrderTarget::agencyId))
                .distinct()
                .toList();
    }

    /** The agencies that end with it. */
    List<UUID> ending() {
        return kind.endsSources()
                ? sources.stream()
                        .filter(
                                source ->
                                        targets.stream()
                                                .noneMatch(
                                                        target -> target.agencyId().equals(source)))
                        .toList()
                : List.of();
    }

    /** The agencies it makes. */
    public List<UUID> founded() {
        return targets.stream().filter(OrderTarget::founds).map(OrderTarget::agencyId).toList();
    }
}
