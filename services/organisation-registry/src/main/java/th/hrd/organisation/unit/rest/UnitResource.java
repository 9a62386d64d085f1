package th.hrd.organisation.unit.rest;

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
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.unit.application.Units;
import th.hrd.organisation.unit.domain.UnitChart.Change;
import th.hrd.organisation.unit.domain.UnitChart.Recorded;
import th.hrd.organisation.unit.domain.UnitFilter;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.privacy.NoNationalId;
import th.hrd.platform.security.DataScope;

/** The units of an agency by effective date: a read without {@code asOf} is a read of today. */
@Path("/v1/agencies/{agency}/units")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UnitResource {

    private final Units units;
    private final Agencies agencies;
    private final DataScope scope;
    private final ThaiCalendar calendar;

    UnitResource(Units units, Agencies agencies, DataScope scope, ThaiCalendar calendar) {
        this.units = units;
        this.agencies = agencies;
        this.scope = scope;
        this.calendar = calendar;
    }

    @GET
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    public Page<UnitView> listUnits(
            @PathParam("agency") String agency,
            @QueryParam("parent") @Pattern(regexp = "^[A-Za-z0-9._~-]{1,40}$")
                    @Nullable String parent,
            @Valid @BeanParam UnitQuery query) {
        LocalDate day = orToday(query.asOf());
        UnitFilter filter = query.filter(day, agencies.idOf(agency, day), parent);
        return units.page(filter, query.page(filter), UnitView::from);
    }

    @PUT
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    public UnitsRecordedView putUnits(
            @PathParam("agency") String agency, @Valid @NotNull PutUnitsRequest body) {
        return UnitsRecordedView.of(
                body.effectiveFrom(), units.record(body.toCommand(changeable(agency))));
    }

    @GET
    @Path("{code}")
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    @APIResponseSchema(value = UnitView.class, responseCode = "200")
    public Response getUnit(
            @PathParam("agency") String agency,
            @PathParam("code") String code,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        LocalDate day = orToday(asOf);
        UUID agencyId = agencies.idOf(agency, day);
        return Versioned.ok(
                UnitView.from(units.require(agencyId, code, day)),
                units.versionOn(agencyId, code, day));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @APIResponseSchema(value = UnitView.class, responseCode = "200")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitView.class)))
    public Response putUnit(
            @PathParam("agency") String agency,
            @PathParam("code") @NoNationalId @Pattern(regexp = "^[A-Za-z0-9._~-]{1,40}$")
                    String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull PutUnitRequest body) {
        UUID agencyId = changeable(agency);
        Recorded recorded = units.recordOne(body.toCommand(agencyId, code), ifMatch);
        UnitView view = UnitView.from(units.require(agencyId, code, body.effectiveFrom()));
        long version = units.versionOn(agencyId, code, calendar.today());
        return recorded.change() == Change.CREATED
                ? Versioned.created(
                        URI.create("/v1/agencies/" + agencyId + "/units/" + code), view, version)
                : Versioned.ok(view, version);
    }

    private UUID changeable(String agency) {
        UUID agencyId = agencies.idOf(agency);
        scope.requireAgency(agencyId);
        return agencyId;
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? calendar.today() : day;
    }
}
