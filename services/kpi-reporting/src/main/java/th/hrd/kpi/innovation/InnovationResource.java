package th.hrd.kpi.innovation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.http.IdempotentRequests;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.Role;

/** The innovations of an agency. */
@Path("/v1/agencies/{agency}/innovations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class InnovationResource {

    private final Innovations innovations;
    private final IdempotentRequests idempotent;

    InnovationResource(Innovations innovations, IdempotentRequests idempotent) {
        this.innovations = innovations;
        this.idempotent = idempotent;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.AGENCY_HR)
    @APIResponseSchema(value = InnovationView.class, responseCode = "201")
    public Response recordInnovation(
            @RestPath String agency,
            @HeaderParam(IdempotentRequests.KEY_HEADER) @Nullable String key,
            @NotNull @Valid RecordInnovationRequest body) {
        return idempotent.run(
                key,
                body,
                () -> {
                    Innovation innovation = innovations.record(agency, body);
                    URI location =
                            URI.create(
                                    "/v1/agencies/%s/innovations/%s"
                                            .formatted(innovation.agencyId(), innovation.id()));
                    return Versioned.created(
                            location, InnovationView.from(innovation), innovation.version());
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
    public Page<InnovationView> innovations(
            @RestPath String agency,
            @RestQuery @Min(FiscalYear.MIN) @Max(FiscalYear.MAX) @Nullable Integer fiscalYear,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, agency, fiscalYear);
        return Page.of(
                innovations.ofAgency(agency, fiscalYear, page),
                page,
                InnovationView::from,
                innovation -> List.of(innovation.id().toString()));
    }

    @GET
    @Path("{innovationId}")
    @RolesAllowed({
        Role.AGENCY_HR,
        Role.AGENCY_EXECUTIVE,
        Role.OCSC_ANALYST,
        Role.OCSC_ADMIN,
        Role.AUDITOR
    })
    @APIResponseSchema(value = InnovationView.class, responseCode = "200")
    public Response innovation(@RestPath String agency, @RestPath UUID innovationId) {
        Innovation innovation = innovations.get(agency, innovationId);
        return Versioned.ok(InnovationView.from(innovation), innovation.version());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{innovationId}/withdrawal")
    @RolesAllowed(Role.AGENCY_HR)
    @APIResponseSchema(value = InnovationView.class, responseCode = "200")
    public Response withdrawInnovation(
            @RestPath String agency,
            @RestPath UUID innovationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid WithdrawInnovationRequest body) {
        Innovation innovation =
                innovations.withdraw(
                        agency, innovationId, IfMatch.required(ifMatch), body.reason());
        return Versioned.ok(InnovationView.from(innovation), innovation.version());
    }
}
