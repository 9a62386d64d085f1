package th.hrd.kpi.guideline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import th.hrd.kpi.projection.WholeAnswers;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.security.Role;

/** What the KPIs are. */
@Path("/v1/kpis")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class KpiResource {

    private final KpiCatalogue catalogue;
    private final WholeAnswers whole;

    KpiResource(KpiCatalogue catalogue, WholeAnswers whole) {
        this.catalogue = catalogue;
        this.whole = whole;
    }

    @GET
    @RolesAllowed({
        Role.AGENCY_HR,
        Role.AGENCY_EXECUTIVE,
        Role.SUPERVISOR,
        Role.OFFICIAL,
        Role.CERTIFIER,
        Role.PROVIDER,
        Role.OCSC_ANALYST,
        Role.OCSC_ADMIN,
        Role.AUDITOR
    })
    public KpiCatalogueView kpis(
            @RestQuery @NotNull @Min(FiscalYear.MIN) @Max(FiscalYear.MAX) Integer fiscalYear) {
        return KpiCatalogueView.from(
                whole.read(() -> catalogue.require(new FiscalYear(fiscalYear))));
    }
}
