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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.security.Role;

/** All KPIs side by side. */
@Path("/v1/kpi-table")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class KpiTableResource {

    private final KpiTable table;

    KpiTableResource(KpiTable table) {
        this.table = table;
    }

    @GET
    @RolesAllowed({
        Role.AGENCY_HR,
        Role.AGENCY_EXECUTIVE,
        Role.OCSC_ANALYST,
        Role.OCSC_ADMIN,
        Role.AUDITOR
    })
    public KpiTableView kpiTable(
            @RestQuery @NotNull @Min(FiscalYear.MIN) @Max(FiscalYear.MAX) Integer fiscalYear,
            @RestQuery @NotNull Level level,
            @RestQuery @Nullable String agency,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return table.of(
                new FiscalYear(fiscalYear),
                level,
                agency,
                PageRequest.of(limit, cursor, fiscalYear, level.name(), agency));
    }
}
