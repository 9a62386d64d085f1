package th.hrd.idp.plan.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.plan.application.Idps;
import th.hrd.idp.plan.domain.Idp;
import th.hrd.platform.http.IdempotentRequests;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.Role;

/** IDPs, one at a time. */
@Path("/v1/idps")
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
    public Response idp(@RestPath UUID idpId) {
        return answer(idps.find(idpId));
    }

    @PUT
    @Path("{idpId}")
    @RolesAllowed({Role.AGENCY_HR, Role.OFFICIAL})
    public Response reviseIdp(
            @RestPath UUID idpId,
            @HeaderParam("If-Match") @Nullable IfMatch read,
            @NotNull @Valid ReviseIdpRequest body) {
        return answer(idps.revise(idpId, IfMatch.required(read), body.proposed()));
    }

    @POST
    @Path("{idpId}/submission")
    @RolesAllowed({Role.AGENCY_HR, Role.OFFICIAL})
    public Response submitIdp(
            @RestPath UUID idpId, @HeaderParam("If-Match") @Nullable IfMatch read) {
        return answer(idps.submit(idpId, IfMatch.required(read)));
    }

    @POST
    @Path("{idpId}/agreement")
    @RolesAllowed({Role.AGENCY_HR, Role.SUPERVISOR})
    public Response agreeIdp(
            @RestPath UUID idpId,
            @HeaderParam("If-Match") @Nullable IfMatch read,
            @NotNull @Valid AgreementRequest body) {
        return answer(idps.agree(idpId, IfMatch.required(read), body.recorded()));
    }

    @POST
    @Path("{idpId}/return")
    @RolesAllowed({Role.AGENCY_HR, Role.SUPERVISOR})
    public Response returnIdp(
            @RestPath UUID idpId,
            @HeaderParam("If-Match") @Nullable IfMatch read,
            @NotNull @Valid ReasonRequest body) {
        return answer(idps.giveBack(idpId, IfMatch.required(read), body.reason()));
    }

    @POST
    @Path("{idpId}/cancellation")
    @RolesAllowed(Role.AGENCY_HR)
    public Response cancelIdp(
            @RestPath UUID idpId,
            @HeaderParam("If-Match") @Nullable IfMatch read,
            @NotNull @Valid ReasonRequest body) {
        return answer(idps.cancel(idpId, IfMatch.required(read), body.reason()));
    }

    private Response answer(Idp idp) {
        return Versioned.ok(view(idp), idp.version());
    }

    private IdpView view(Idp idp) {
        return IdpView.from(idp, idps.learningMix(idp));
    }
}
