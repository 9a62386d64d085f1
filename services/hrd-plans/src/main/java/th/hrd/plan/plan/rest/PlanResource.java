package th.hrd.plan.plan.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.plan.application.HrdPlans;
import th.hrd.plan.plan.domain.HrdPlan;
import th.hrd.platform.http.IdempotentRequests;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.Role;

/** One plan: its content and its next version. */
@Path("/v1/plans/{planId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PlanResource {

    private final HrdPlans plans;
    private final IdempotentRequests idempotent;

    PlanResource(HrdPlans plans, IdempotentRequests idempotent) {
        this.plans = plans;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({
        Role.AGENCY_HR,
        Role.AGENCY_EXECUTIVE,
        Role.OCSC_ANALYST,
        Role.OCSC_ADMIN,
        Role.AUDITOR
    })
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response plan(@RestPath UUID planId) {
        return answer(plans.read(planId));
    }

    @PUT
    @RolesAllowed(Role.AGENCY_HR)
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response revisePlan(
            @RestPath UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid PlanContentBody body) {
        return answer(plans.revise(planId, IfMatch.required(ifMatch), body.toContent()));
    }

    @POST
    @Path("versions")
    @RolesAllowed(Role.AGENCY_HR)
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response nextVersion(
            @RestPath UUID planId,
            @HeaderParam(IdempotentRequests.KEY_HEADER) @Nullable String key) {
        return idempotent.run(
                key,
                Map.of("planId", planId),
                () -> {
                    HrdPlan next = plans.beginNextVersion(planId);
                    return Versioned.created(
                            URI.create("/v1/plans/" + next.id()),
                            PlanView.from(next),
                            next.version());
                });
    }

    private static Response answer(HrdPlan plan) {
        return Versioned.ok(PlanView.from(plan), plan.version());
    }
}
