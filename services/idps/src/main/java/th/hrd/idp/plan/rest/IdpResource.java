package th.hrd.idp.plan.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.plan.application.Idps;
import th.hrd.idp.plan.domain.Idp;
import th.hrd.platform.http.IdempotentRequests;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.Role;

/** IDPs, one at a time: drafted, read, rewritten. */
@Path("/v1/idps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IdpResource {

    private final Idps idps;
    private final IdempotentRequests once;

    IdpResource(Idps idps, IdempotentRequests once) {
        this.idps = idps;
        this.once = once;
    }

    @POST
    @RolesAllowed({Role.AGENCY_HR, Role.OFFICIAL})
    @APIResponseSchema(value = IdpView.class, responseCode = "201")
    public Response draftIdp(
            @HeaderParam(IdempotentRequests.KEY_HEADER) @Nullable String key,
            @NotNull @Valid DraftIdpRequest body) {
        return once.run(
                key,
                body,
                () -> {
                    Idp idp = idps.draft(body.command());
                    return Versioned.created(
                            URI.create("/v1/idps/" + idp.id()), view(idp), idp.version());
                });
    }

    @GET
    @Path("{idpId}")
    @RolesAllowed({Role.AGENCY_HR, Role.OFFICIAL, Role.SUPERVISOR})
    @APIResponseSchema(value = IdpView.class, responseCode = "200")
    public Response idp(@RestPath UUID idpId) {
        return answer(idps.find(idpId));
    }

    @PUT
    @Path("{idpId}")
    @RolesAllowed({Role.AGENCY_HR, Role.OFFICIAL})
    @APIResponseSchema(value = IdpView.class, responseCode = "200")
    public Response reviseIdp(
            @RestPath UUID idpId,
            @HeaderParam("If-Match") @Nullable IfMatch read,
            @NotNull @Valid ReviseIdpRequest body) {
        return answer(idps.revise(idpId, IfMatch.required(read), body.proposed()));
    }

    private Response answer(Idp idp) {
        return Versioned.ok(view(idp), idp.version());
    }

    private IdpView view(Idp idp) {
        return IdpView.from(idp, idps.learningMix(idp));
    }
}
