package th.hrd.idp.plan.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.plan.application.Idps;
import th.hrd.idp.plan.domain.Idp;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.Role;

/** The steps of an IDP's year, each with its own permission and its own fact. */
@Path("/v1/idps/{idpId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IdpStepResource {

    private final Idps idps;

    IdpStepResource(Idps idps) {
        this.idps = idps;
    }

    @POST
    @Path("submission")
    @RolesAllowed({Role.AGENCY_HR, Role.OFFICIAL})
    @APIResponseSchema(value = IdpView.class, responseCode = "200")
    public Response submitIdp(
            @RestPath UUID idpId, @HeaderParam("If-Match") @Nullable IfMatch read) {
        return answer(idps.submit(idpId, IfMatch.required(read)));
    }

    @POST
    @Path("agreement")
    @RolesAllowed({Role.AGENCY_HR, Role.SUPERVISOR})
    @APIResponseSchema(value = IdpView.class, responseCode = "200")
    public Response agreeIdp(
            @RestPath UUID idpId,
            @HeaderParam("If-Match") @Nullable IfMatch read,
            @NotNull @Valid AgreementRequest body) {
        return answer(idps.agree(idpId, IfMatch.required(read), body.inHris()));
    }

    @POST
    @Path("return")
    @RolesAllowed({Role.AGENCY_HR, Role.SUPERVISOR})
    @APIResponseSchema(value = IdpView.class, responseCode = "200")
    public Response returnIdp(
            @RestPath UUID idpId,
            @HeaderParam("If-Match") @Nullable IfMatch read,
            @NotNull @Valid ReasonRequest body) {
        return answer(idps.giveBack(idpId, IfMatch.required(read), body.reason()));
    }

    @POST
    @Path("cancellation")
    @RolesAllowed(Role.AGENCY_HR)
    @APIResponseSchema(value = IdpView.class, responseCode = "200")
    public Response cancelIdp(
            @RestPath UUID idpId,
            @HeaderParam("If-Match") @Nullable IfMatch read,
            @NotNull @Valid ReasonRequest body) {
        return answer(idps.cancel(idpId, IfMatch.required(read), body.reason()));
    }

    private Response answer(Idp idp) {
        return Versioned.ok(IdpView.from(idp, idps.learningMix(idp)), idp.version());
    }
}
