package th.hrd.idp.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import th.hrd.idp.agency.Agencies;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.security.DataScope;
import th.hrd.platform.security.Role;

/** IDP coverage of an agency and what is below it. */
@Path("/v1/agencies/{agency}/idp-coverage")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CoverageResource {

    private final Coverages coverages;
    private final Agencies agencies;
    private final DataScope scope;

    CoverageResource(Coverages coverages, Agencies agencies, DataScope scope) {
        this.coverages = coverages;
        this.agencies = agencies;
        this.scope = scope;
    }

    @GET
    @RolesAllowed({
        Role.AGENCY_HR,
        Role.AGENCY_EXECUTIVE,
        Role.OCSC_ANALYST,
        Role.OCSC_ADMIN,
        Role.AUDITOR
    })
    public CoverageView idpCoverage(
            @RestPath String agency,
            @RestQuery @NotNull @Min(FiscalYear.MIN) @Max(FiscalYear.MAX) Integer fiscalYear) {
        UUID agencyId = agencies.idOf(agency);
        scope.requireAgencyToRead(agencyId);
        return CoverageView.from(coverages.of(agencyId, new FiscalYear(fiscalYear)));
    }
}
