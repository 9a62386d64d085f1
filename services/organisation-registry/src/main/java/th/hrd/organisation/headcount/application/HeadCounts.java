package th.hrd.organisation.headcount.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import th.hrd.organisation.headcount.domain.Cell;
import th.hrd.organisation.headcount.domain.HeadCount;
import th.hrd.organisation.headcount.domain.HeadCountQuery;
import th.hrd.organisation.headcount.domain.Organisation;
import th.hrd.organisation.headcount.persistence.HeadCountStore;
import th.hrd.platform.calendar.ThaiCalendar;

/** How many people are in service, as of any day, on the organisation of any day. */
@ApplicationScoped
public class HeadCounts {

    private final HeadCountStore store;
    private final Organisations organisations;
    private final ThaiCalendar calendar;

    HeadCounts(HeadCountStore store, Organisations organisations, ThaiCalendar calendar) {
        this.store = store;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    @Transactional
    public CountedPeople count(HeadCountQuery query) {
        store.seeOneMoment();
        if (!query.needsOrganisation()) {
            return CountedPeople.ofNation(
                    query, HeadCount.of(store.ofNation(query.splits(), query.asOf())));
        }
        Organisation organisation = organisations.of(query.organisationOf());
        Collection<Cell> cells = visible(query, cells(query, organisation));
        HeadCount counted = HeadCount.of(query, cells, organisation);
        return new CountedPeople(
                query, counted, organisation, organisations.unitCodes(unitsIn(counted)));
    }

    /** By unit only where it is asked for, or may decide at which agency people are. */
    private Collection<Cell> cells(HeadCountQuery query, Organisation organisation) {
        if (query.byUnit()) {
            Set<UUID> agencies = organisation.possibleSources(query.requiredUnder());
            return store.ofUnits(query.splits(), query.asOf(), agencies);
        }
        var cells =
                new ArrayList<>(
                        store.ofAgencies(query.splits(), query.asOf(), organisation.sources()));
        cells.addAll(store.ofUnits(query.splits(), query.asOf(), organisation.sources()));
        return cells;
    }

    /**
     * Whom the caller may know of is decided by the organisation of today, whichever he asks for.
     */
    private Collection<Cell> visible(HeadCountQuery query, Collection<Cell> cells) {
        UUID within = query.within();
        if (within == null) {
            return cells;
        }
        Organisation present = organisations.of(calendar.today());
        return cells.stream()
                .filter(cell -> present.isWithin(cell.requiredAgency(), cell.unitId(), within))
                .toList();
    }

    private static List<UUID> unitsIn(HeadCount counted) {
        return counted.rows().stream()
                .map(row -> row.kind().unitId())
                .filter(id -> id != null)
                .distinct()
                .toList();
    }
}
