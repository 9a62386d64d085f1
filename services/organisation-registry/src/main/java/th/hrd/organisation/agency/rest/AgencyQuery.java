package th.hrd.organisation.agency.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.AgencyFilter;
import th.hrd.organisation.agency.domain.Obligation;
import th.hrd.platform.http.PageRequest;

/** The filters of a list of agencies, as they stand in the query. */
record AgencyQuery(
        @QueryParam("kind") @Pattern(regexp = "^\\S{1,40}$") @Nullable String kind,
        @QueryParam("parent") @Size(max = 61) @Nullable String parent,
        @QueryParam("obligation") @Nullable Obligation obligation,
        @QueryParam("code") @Pattern(regexp = "^([a-z][a-z0-9-]{0,19}:)?[A-Za-z0-9._-]{1,40}$")
                @Nullable String code,
        @QueryParam("name") @Size(min = 1, max = 100) @Nullable String name,
        @QueryParam("nameStartsWith") @Size(min = 1, max = 100) @Nullable String nameStartsWith,
        @QueryParam("asOf") @Nullable LocalDate asOf,
        @QueryParam("limit") @Nullable Integer limit,
        @QueryParam("cursor") @Nullable String cursor) {

    AgencyFilter filter(LocalDate day, @Nullable UUID parentId) {
        return new AgencyFilter(day, kind, parentId, obligation, code, name, nameStartsWith);
    }

    PageRequest page(AgencyFilter filter) {
        // As text, whose hash is the same in every process; that of an enum is not.
        return PageRequest.of(limit, cursor, filter.toString());
    }
}
