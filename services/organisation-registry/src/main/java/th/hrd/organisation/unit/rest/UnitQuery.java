package th.hrd.organisation.unit.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.unit.domain.UnitFilter;
import th.hrd.platform.http.PageRequest;

/** The filters of a list of units, as they stand in the query. */
record UnitQuery(
        @QueryParam("name") @Size(min = 1, max = 100) @Nullable String name,
        @QueryParam("nameStartsWith") @Size(min = 1, max = 100) @Nullable String nameStartsWith,
        @QueryParam("asOf") @Nullable LocalDate asOf,
        @QueryParam("limit") @Nullable Integer limit,
        @QueryParam("cursor") @Nullable String cursor) {

    UnitFilter filter(LocalDate day, @Nullable UUID agencyId, @Nullable String parent) {
        return new UnitFilter(day, agencyId, parent, name, nameStartsWith);
    }

    PageRequest page(UnitFilter filter) {
        return PageRequest.of(limit, cursor, filter.toString());
    }
}
