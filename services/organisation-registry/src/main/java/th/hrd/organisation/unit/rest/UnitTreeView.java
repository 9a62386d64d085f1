package th.hrd.organisation.unit.rest;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.unit.domain.UnitOfDay;

/** The units of an agency on a day, each below its parent. */
record UnitTreeView(UUID agencyId, LocalDate asOf, List<NodeView> roots) {

    /** No unit has an empty code, so it stands for the agency itself. */
    private static final String AGENCY = "";

    static UnitTreeView of(UUID agencyId, LocalDate day, List<UnitOfDay> units) {
        Map<String, List<UnitOfDay>> below =
                units.stream()
                        .collect(
                                groupingBy(unit -> unit.parent() == null ? AGENCY : unit.parent()));
        return new UnitTreeView(agencyId, day, NodeView.below(AGENCY, below));
    }

    record NodeView(
            UUID unitId,
            String code,
            String level,
            @Nullable String place,
            String nameTh,
            @Nullable String nameEn,
            List<NodeView> children) {

        static List<NodeView> below(String parent, Map<String, List<UnitOfDay>> below) {
            return below.getOrDefault(parent, List.of()).stream()
                    .map(
                            unit ->
                                    new NodeView(
                                            unit.unitId(),
                                            unit.code(),
                                            unit.level(),
                                            unit.place(),
                                            unit.nameTh(),
                                            unit.nameEn(),
                                            below(unit.code(), below)))
                    .toList();
        }
    }
}
