package th.hrd.kpi.figure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.security.Role;

/** The figures of one KPI. */
@Path("/v1/kpis/{kpi}/figures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FigureResource {

    private final Figures figures;

    FigureResource(Figures figures) {
        this.figures = figures;
    }

    @GET
    @RolesAllowed({
        Role.AGENCY_HR,
        Role.AGENCY_EXECUTIVE,
        Role.OCSC_ANALYST,
        Role.OCSC_ADMIN,
        Role.AUDITOR
    })
    public FiguresView figures(
            @RestPath String kpi,
            @RestQuery @NotNull @Min(FiscalYear.MIN) @Max(FiscalYear.MAX) Integer fiscalYear,
            @RestQuery @NotNull Level level,
            @RestQuery @Nullable String agency,
            @RestQuery @Separator(",") @Nullable List<Split> splitBy) {
        return figures.of(
                kpi,
                new FiscalYear(fiscalYear),
                level,
                agency,
                splitBy == null ? Set.of() : Set.copyOf(splitBy));
    }
}
