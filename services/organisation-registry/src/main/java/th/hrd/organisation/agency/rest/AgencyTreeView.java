package th.hrd.organisation.agency.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.Agency;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.organisation.agency.domain.Obligation;

/** The agencies of a day as a tree; whose parent does not exist on the day is a root. */
record AgencyTreeView(LocalDate asOf, List<NodeView> roots) {

    static AgencyTreeView of(List<Agency> agencies, LocalDate day) {
        Map<UUID, Agency> there =
                agencies.stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        Map<UUID, List<Agency>> below =
                agencies.stream()
                        .filter(agency -> hasParent(agency, there))
                        .collect(
                                Collectors.groupingBy(
                                        agency -> Objects.requireNonNull(agency.parentId())));
        return new AgencyTreeView(
                day,
                agencies.stream()
                        .filter(agency -> !hasParent(agency, there))
                        .map(root -> NodeView.of(root, below, day))
                        .toList());
    }

    private static boolean hasParent(Agency agency, Map<UUID, Agency> there) {
        return agency.parentId() != null && there.containsKey(agency.parentId());
    }

    record NodeView(
            UUID agencyId,
            List<String> codes,
            String kind,
            Obligation obligation,
            String nameTh,
            @Nullable String nameEn,
            List<NodeView> children) {

        static NodeView of(Agency agency, Map<UUID, List<Agency>> below, LocalDate day) {
            Names names = agency.namesOn(day);
            return new NodeView(
                    agency.id(),
                    agency.codesOn(day).stream().map(AgencyCode::reference).toList(),
                    agency.kind(),
                    agency.obligation(),
                    names.nameTh(),
                    names.nameEn(),
                    below.getOrDefault(agency.id(), List.of()).stream()
                            .map(child -> of(child, below, day))
                            .toList());
        }
    }
}
