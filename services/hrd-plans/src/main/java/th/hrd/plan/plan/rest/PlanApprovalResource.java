package th.hrd.plan.plan.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.plan.application.PlanApprovals;
import th.hrd.plan.plan.domain.HrdPlan;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.Role;

/** The way of a plan from its writers to its approval. */
@Path("/v1/plans/{planId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PlanApprovalResource {

    private final PlanApprovals approvals;

    PlanApprovalResource(PlanApprovals approvals) {
        this.approvals = approvals;
    }

    @POST
    @Path("submission")
    @RolesAllowed(Role.AGENCY_HR)
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response submit(
            @RestPath UUID planId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch) {
        return answer(approvals.submit(planId, IfMatch.required(ifMatch)));
    }

    @POST
    @Path("approval")
    @RolesAllowed(Role.AGENCY_EXECUTIVE)
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response approve(
            @RestPath UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid ApprovalRequest body) {
        return answer(approvals.approve(planId, IfMatch.required(ifMatch), body.toDecision()));
    }

    @POST
    @Path("rejection")
    @RolesAllowed(Role.AGENCY_EXECUTIVE)
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response reject(
            @RestPath UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid RejectionRequest body) {
        return answer(approvals.reject(planId, IfMatch.required(ifMatch), body.reason()));
    }

    private static Response answer(HrdPlan plan) {
        return Versioned.ok(PlanView.from(plan), plan.version());
    }
}
