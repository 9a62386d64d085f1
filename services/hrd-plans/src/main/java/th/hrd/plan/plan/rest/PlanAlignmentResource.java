package th.hrd.plan.plan.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.plan.application.HrdPlans;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.Role;

/** How far a plan follows the guideline: what the rules find, and what the agency confirms. */
@Path("/v1/plans/{planId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PlanAlignmentResource {

    private final HrdPlans plans;

    PlanAlignmentResource(HrdPlans plans) {
        this.plans = plans;
    }

    @GET
    @Path("alignment")
    @RolesAllowed({
        Role.AGENCY_HR,
        Role.AGENCY_EXECUTIVE,
        Role.OCSC_ANALYST,
        Role.OCSC_ADMIN,
        Role.AUDITOR
    })
    public AlignmentView alignment(@RestPath UUID planId) {
        return AlignmentView.from(plans.alignment(planId));
    }

    @PUT
    @Path("confirmations")
    @RolesAllowed(Role.AGENCY_HR)
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response confirm(
            @RestPath UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid ConfirmRequest body) {
        var plan = plans.confirm(planId, IfMatch.required(ifMatch), body.confirmations());
        return Versioned.ok(PlanView.from(plan), plan.version());
    }
}
