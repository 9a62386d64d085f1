package th.hrd.organisation.unit.rest;

import static th.hrd.platform.security.Role.AGENCY_EXECUTIVE;
import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.AUDITOR;
import static th.hrd.platform.security.Role.CERTIFIER;
import static th.hrd.platform.security.Role.OCSC_ADMIN;
import static th.hrd.platform.security.Role.OCSC_ANALYST;
import static th.hrd.platform.security.Role.OFFICIAL;
import static th.hrd.platform.security.Role.PROVIDER;
import static th.hrd.platform.security.Role.SUPERVISOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.unit.application.Units;
import th.hrd.organisation.unit.domain.UnitFilter;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.Page;

/** Units of all agencies by name, and the units of one agency as a tree. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UnitSearchResource {

    private final Units units;
    private final Agencies agencies;
    private final ThaiCalendar calendar;

    UnitSearchResource(Units units, Agencies agencies, ThaiCalendar calendar) {
        this.units = units;
        this.agencies = agencies;
        this.calendar = calendar;
    }

    @GET
    @Path("units")
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    public Page<UnitView> findUnits(@Valid @BeanParam UnitQuery query) {
        UnitFilter filter = query.filter(orToday(query.asOf()), null, null);
        return units.page(filter, query.page(filter), UnitView::from);
    }

    @GET
    @Path("agencies/{agency}/unit-tree")
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    public UnitTreeView getUnitTree(
            @PathParam("agency") String agency, @QueryParam("asOf") @Nullable LocalDate asOf) {
        UUID agencyId = agencies.idOf(agency);
        LocalDate day = orToday(asOf);
        return UnitTreeView.of(agencyId, day, units.allOn(agencyId, day));
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? calendar.today() : day;
    }
}
