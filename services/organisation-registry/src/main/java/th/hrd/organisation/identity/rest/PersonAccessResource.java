package th.hrd.organisation.identity.rest;

import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.AUDITOR;
import static th.hrd.platform.security.Role.OCSC_ADMIN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.identity.application.PersonAccesses;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.security.DataScope;

/** Who touched a person's record, when and why. */
@Path("/v1/agencies/{agency}/people/{sourceId}/accesses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PersonAccessResource {

    private final PersonAccesses accesses;
    private final Agencies agencies;
    private final DataScope scope;

    PersonAccessResource(PersonAccesses accesses, Agencies agencies, DataScope scope) {
        this.accesses = accesses;
        this.agencies = agencies;
        this.scope = scope;
    }

    @GET
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN, AUDITOR})
    public Page<AccessView> listPersonAccesses(
            @PathParam("agency") String agency,
            @PathParam("sourceId") String sourceId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        UUID agencyId = agencies.idOf(agency);
        scope.requireAgencyToRead(agencyId);
        return accesses.pageOf(
                agencyId,
                sourceId,
                PageRequest.of(limit, cursor, agencyId.toString(), sourceId),
                AccessView::from);
    }
}
