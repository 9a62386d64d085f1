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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import th.hrd.organisation.unit.application.Units;
import th.hrd.organisation.unit.domain.UnitFilter;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.Page;

/** Units of all agencies by name. */
@Path("/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UnitSearchResource {

    private final Units units;
    private final ThaiCalendar calendar;

    UnitSearchResource(Units units, ThaiCalendar calendar) {
        this.units = units;
        this.calendar = calendar;
    }

    @GET
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    public Page<UnitView> findUnits(@Valid @BeanParam UnitQuery query) {
        LocalDate day = query.asOf() == null ? calendar.today() : query.asOf();
        UnitFilter filter = query.filter(day, null, null);
        return units.page(filter, query.page(filter), UnitView::from);
    }
}
