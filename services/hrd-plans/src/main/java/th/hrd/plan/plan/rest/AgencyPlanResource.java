package th.hrd.plan.plan.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.plan.application.HrdPlans;
import th.hrd.plan.plan.domain.HrdPlan;
import th.hrd.plan.plan.domain.PlanStatus;
import th.hrd.platform.http.IdempotentRequests;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.Role;

/** An agency's plans: begin one, list them. */
@Path("/v1/agencies/{agency}/plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AgencyPlanResource {

    private final HrdPlans plans;
    private final IdempotentRequests idempotent;

    AgencyPlanResource(HrdPlans plans, IdempotentRequests idempotent) {
        this.plans = plans;
        this.idempotent = idempotent;
    }

    @POST
    @RolesAllowed(Role.AGENCY_HR)
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response draftPlan(
            @RestPath String agency,
            @HeaderParam(IdempotentRequests.KEY_HEADER) @Nullable String key,
            @NotNull @Valid PlanContentBody body) {
        return idempotent.run(
                key,
                body,
                () -> {
                    HrdPlan plan = plans.draft(agency, body.toContent());
                    return Versioned.created(
                            URI.create("/v1/plans/" + plan.id()),
                            PlanView.from(plan),
                            plan.version());
                });
    }

    @GET
    @RolesAllowed({
        Role.AGENCY_HR,
        Role.AGENCY_EXECUTIVE,
        Role.OCSC_ANALYST,
        Role.OCSC_ADMIN,
        Role.AUDITOR
    })
    public Page<PlanSummaryView> agencyPlans(
            @RestPath String agency,
            @RestQuery @Nullable Integer fiscalYear,
            @RestQuery @Nullable PlanStatus status,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var page =
                PageRequest.of(
                        limit, cursor, agency, fiscalYear, status == null ? null : status.name());
        return Page.of(
                plans.ofAgency(agency, fiscalYear, status, page),
                page,
                PlanSummaryView::from,
                plan -> List.of(plan.planId().toString()));
    }
}
