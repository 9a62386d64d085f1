package th.hrd.organisation.reorganisation.rest;

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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import th.hrd.organisation.reorganisation.application.Crosswalks;

/** Predecessors and successors of an agency. */
@Path("/v1/agencies/{agency}/crosswalk")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CrosswalkResource {

    private final Crosswalks crosswalks;

    CrosswalkResource(Crosswalks crosswalks) {
        this.crosswalks = crosswalks;
    }

    @GET
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    public CrosswalkView getAgencyCrosswalk(
            @PathParam("agency") String agency,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        return CrosswalkView.from(crosswalks.between(agency, from, to));
    }
}
