package th.hrd.organisation.agency.rest;

import static th.hrd.platform.security.Role.AGENCY_EXECUTIVE;
import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.AUDITOR;
import static th.hrd.platform.security.Role.CERTIFIER;
import static th.hrd.platform.security.Role.OCSC_ADMIN;
import static th.hrd.platform.security.Role.OCSC_ANALYST;
import static th.hrd.platform.security.Role.OFFICIAL;
import static th.hrd.platform.security.Role.PROVIDER;
import static th.hrd.platform.security.Role.SUPERVISOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.agency.application.AgencyRegister;
import th.hrd.organisation.agency.domain.AgencyFilter;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.IdempotentRequests;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.Versioned;

/** Agencies by effective date: a read without {@code asOf} is a read of today. */
@Path("/v1/agencies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AgencyResource {

    private final Agencies agencies;
    private final AgencyRegister register;
    private final ThaiCalendar calendar;
    private final IdempotentRequests idempotent;

    AgencyResource(
            Agencies agencies,
            AgencyRegister register,
            ThaiCalendar calendar,
            IdempotentRequests idempotent) {
        this.agencies = agencies;
        this.register = register;
        this.calendar = calendar;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    public Page<AgencyView> listAgencies(@Valid @BeanParam AgencyQuery query) {
        LocalDate day = orToday(query.asOf());
        UUID parent = query.parent() == null ? null : agencies.idOf(query.parent(), day);
        AgencyFilter filter = query.filter(day, parent);
        return agencies.page(filter, query.page(filter), AgencyView::from);
    }

    @POST
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = AgencyView.class, responseCode = "201")
    public Response registerAgency(
            @HeaderParam(IdempotentRequests.KEY_HEADER) @Nullable String key,
            @Valid @NotNull RegisterAgencyRequest body) {
        return idempotent.run(
                key,
                body,
                () -> {
                    AgencyTimeline agency = register.register(body.toCommand());
                    return Versioned.created(
                            URI.create("/v1/agencies/" + agency.id()),
                            AgencyView.from(agency.near(calendar.today())),
                            agency.revisionOn(calendar.today()));
                });
    }

    @GET
    @Path("{agency}")
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    @APIResponseSchema(value = AgencyView.class, responseCode = "200")
    public Response getAgency(
            @PathParam("agency") String reference,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        LocalDate day = orToday(asOf);
        AgencyTimeline agency = agencies.requireOn(reference, day, knownAt);
        return Versioned.ok(AgencyView.from(agency.near(day)), agency.revisionOn(day));
    }

    @POST
    @Path("{agency}/codes")
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = AgencyHistoryView.class, responseCode = "201")
    public Response giveAgencyCode(
            @PathParam("agency") String reference,
            @HeaderParam(IdempotentRequests.KEY_HEADER) @Nullable String key,
            @Valid @NotNull GiveCodeRequest body) {
        return idempotent.run(
                key,
                body,
                () -> {
                    AgencyTimeline agency =
                            register.give(reference, body.toCode(), body.validFrom());
                    return Versioned.created(
                            URI.create("/v1/agencies/" + agency.id() + "/history"),
                            AgencyHistoryView.from(agency),
                            agency.revisionOn(calendar.today()));
                });
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? calendar.today() : day;
    }
}
