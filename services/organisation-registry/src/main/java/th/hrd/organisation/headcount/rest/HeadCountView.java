package th.hrd.organisation.headcount.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.headcount.application.CountedPeople;
import th.hrd.organisation.headcount.domain.Cell;
import th.hrd.organisation.headcount.domain.HeadCount;
import th.hrd.organisation.headcount.domain.HeadCountQuery;
import th.hrd.organisation.headcount.domain.Organisation;

/** A head count. */
record HeadCountView(
        LocalDate asOf,
        LocalDate organisationOf,
        @Nullable UUID under,
        List<SplitName> splitBy,
        long total,
        List<RowView> rows) {

    static HeadCountView from(CountedPeople people) {
        HeadCountQuery query = people.query();
        return new HeadCountView(
                query.asOf(),
                query.organisationOf(),
                query.under(),
                SplitName.of(query.splits()),
                people.counted().total(),
                people.counted().rows().stream().map(row -> RowView.of(row, people)).toList());
    }

    record RowView(
            @Nullable UUID agencyId,
            @Nullable UUID parentId,
            @Nullable String agencyNameTh,
            @Nullable UUID unitId,
            @Nullable String unitCode,
            @Nullable String personnelType,
            @Nullable String roleGroup,
            @Nullable String digitalTargetGroup,
            long count,
            @Nullable Long own) {

        static RowView of(HeadCount.Row row, CountedPeople people) {
            Cell kind = row.kind();
            Organisation.Agency agency =
                    people.organisation() == null || kind.agencyId() == null
                            ? null
                            : people.organisation().find(kind.agencyId());
            return new RowView(
                    kind.agencyId(),
                    agency == null ? null : agency.parentId(),
                    agency == null ? null : agency.nameTh(),
                    kind.unitId(),
                    kind.unitId() == null ? null : people.unitCodes().get(kind.unitId()),
                    kind.personnelType(),
                    kind.roleGroup(),
                    kind.digitalTargetGroup(),
                    kind.count(),
                    people.query().byAgency() ? row.own() : null);
        }
    }
}
