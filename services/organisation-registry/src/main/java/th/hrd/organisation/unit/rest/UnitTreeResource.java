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
import th.hrd.platform.calendar.ThaiCalendar;

/** The units of an agency as a tree. */
@Path("/v1/agencies/{agency}/unit-tree")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UnitTreeResource {

    private final Units units;
    private final Agencies agencies;
    private final ThaiCalendar calendar;

    UnitTreeResource(Units units, Agencies agencies, ThaiCalendar calendar) {
        this.units = units;
        this.agencies = agencies;
        this.calendar = calendar;
    }

    @GET
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    public UnitTreeView getUnitTree(
            @PathParam("agency") String agency, @QueryParam("asOf") @Nullable LocalDate asOf) {
        UUID agencyId = agencies.idOf(agency, asOf);
        LocalDate day = asOf == null ? calendar.today() : asOf;
        return UnitTreeView.of(agencyId, day, units.allOn(agencyId, day));
    }
}
