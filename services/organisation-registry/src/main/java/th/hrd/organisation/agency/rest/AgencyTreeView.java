package th.hrd.organisation.agency.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyOnDay;
import th.hrd.organisation.agency.domain.AgencyState;
import th.hrd.organisation.agency.domain.Obligation;

/** The agencies of a day as a tree; whose parent does not exist on the day is a root. */
record AgencyTreeView(LocalDate asOf, List<NodeView> roots) {

    static AgencyTreeView of(List<AgencyOnDay> agencies, LocalDate day) {
        Set<UUID> there = agencies.stream().map(AgencyOnDay::id).collect(Collectors.toSet());
        Map<Boolean, List<AgencyOnDay>> byPlace =
                agencies.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        agency ->
                                                agency.state().parentId() != null
                                                        && there.contains(
                                                                agency.state().parentId())));
        Map<UUID, List<AgencyOnDay>> below =
                byPlace.get(true).stream()
                        .collect(
                                Collectors.groupingBy(
                                        agency ->
                                                Objects.requireNonNull(agency.state().parentId())));
        return new AgencyTreeView(
                day, byPlace.get(false).stream().map(root -> NodeView.of(root, below)).toList());
    }

    record NodeView(
            UUID agencyId,
            List<String> codes,
            String kind,
            Obligation obligation,
            String nameTh,
            @Nullable String nameEn,
            List<NodeView> children) {

        static NodeView of(AgencyOnDay agency, Map<UUID, List<AgencyOnDay>> below) {
            AgencyState state = agency.state();
            return new NodeView(
                    agency.id(),
                    agency.codes().stream().map(AgencyCode::reference).toList(),
                    state.kind(),
                    state.obligation(),
                    state.names().nameTh(),
                    state.names().nameEn(),
                    below.getOrDefault(agency.id(), List.of()).stream()
                            .map(child -> of(child, below))
                            .toList());
        }
    }
}
