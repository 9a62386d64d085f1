package th.hrd.idp.plan.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.agency.Agencies;
import th.hrd.idp.plan.application.Idps;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.security.DataScope;
import th.hrd.platform.security.Role;

/** The IDPs of an agency. */
@Path("/v1/agencies/{agency}/idps")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AgencyIdpsResource {

    private final Idps idps;
    private final Agencies agencies;
    private final DataScope scope;

    AgencyIdpsResource(Idps idps, Agencies agencies, DataScope scope) {
        this.idps = idps;
        this.agencies = agencies;
        this.scope = scope;
    }

    @GET
    @RolesAllowed(Role.AGENCY_HR)
    public Page<IdpSummaryView> idpsOfAgency(
            @RestPath String agency,
            @RestQuery @Nullable @Min(FiscalYear.MIN) @Max(FiscalYear.MAX) Integer fiscalYear,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        UUID agencyId = agencies.idOf(agency);
        scope.requireAgencyToRead(agencyId);
        PageRequest page = PageRequest.of(limit, cursor, agencyId, fiscalYear);
        return Page.of(
                idps.ofAgency(
                        agencyId, fiscalYear == null ? null : new FiscalYear(fiscalYear), page),
                page,
                IdpSummaryView::from,
                summary -> List.of(summary.idpId().toString()));
    }
}
