package th.hrd.organisation.person.rest;

import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.OCSC_ADMIN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.person.application.PeopleChanges;
import th.hrd.platform.http.IdempotentRequests;
import th.hrd.platform.security.DataScope;

/** The changes of one day to an agency's people, in one call. */
@Path("/v1/agencies/{agency}/people-changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PeopleChangesResource {

    private final PeopleChanges changes;
    private final Agencies agencies;
    private final DataScope scope;
    private final IdempotentRequests idempotent;

    PeopleChangesResource(
            PeopleChanges changes,
            Agencies agencies,
            DataScope scope,
            IdempotentRequests idempotent) {
        this.changes = changes;
        this.agencies = agencies;
        this.scope = scope;
        this.idempotent = idempotent;
    }

    @POST
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @APIResponseSchema(value = PeopleChangesView.class, responseCode = "200")
    public Response recordPeopleChanges(
            @PathParam("agency") String agency,
            @HeaderParam(IdempotentRequests.KEY_HEADER) @Nullable String key,
            @Valid @NotNull PeopleChangesRequest body) {
        UUID agencyId = agencies.idOf(agency);
        scope.requireAgency(agencyId);
        return idempotent.run(
                key,
                body,
                () ->
                        Response.ok(
                                        PeopleChangesView.of(
                                                body.effectiveFrom(),
                                                changes.record(
                                                        agencyId, body.toCommands(agencyId))))
                                .build());
    }
}
