package th.hrd.organisation.person.rest;

import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.OCSC_ADMIN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import th.hrd.organisation.person.application.People;
import th.hrd.organisation.person.application.RecordedPerson;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.DataScope;

/** The people of an agency, for that agency and those above it. */
@Path("/v1/agencies/{agency}/people")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PersonResource {

    private final People people;
    private final Agencies agencies;
    private final DataScope scope;

    PersonResource(People people, Agencies agencies, DataScope scope) {
        this.people = people;
        this.agencies = agencies;
        this.scope = scope;
    }

    @GET
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    public Page<PersonView> listPeople(
            @PathParam("agency") String agency,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        UUID agencyId = readable(agency, asOf);
        PageRequest page = PageRequest.of(limit, cursor, agencyId + "/" + asOf);
        return people.pageOf(agencyId, asOf, page, PersonView::from);
    }

    @GET
    @Path("{sourceId}")
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @APIResponseSchema(value = PersonView.class, responseCode = "200")
    public Response getPerson(
            @PathParam("agency") String agency,
            @PathParam("sourceId") String sourceId,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        RecordedPerson recorded = people.require(readable(agency, asOf), sourceId, asOf);
        return Versioned.ok(PersonView.from(recorded), recorded.version());
    }

    @PUT
    @Path("{sourceId}")
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @APIResponseSchema(value = PersonView.class, responseCode = "200")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonView.class)))
    public Response putPerson(
            @PathParam("agency") String agency,
            @PathParam("sourceId") @Pattern(regexp = "^[A-Za-z0-9._~-]{1,64}$") String sourceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull RecordPersonRequest body) {
        UUID agencyId = agencies.idOf(agency);
        scope.requireAgency(agencyId);
        RecordedPerson recorded = people.record(body.toCommand(agencyId, sourceId, ifMatch));
        PersonView view = PersonView.from(recorded);
        return recorded.isNew()
                ? Versioned.created(
                        URI.create("/v1/agencies/" + agencyId + "/people/" + sourceId),
                        view,
                        recorded.version())
                : Versioned.ok(view, recorded.version());
    }

    @GET
    @Path("{sourceId}/assignments")
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    public AssignmentsView listAssignments(
            @PathParam("agency") String agency, @PathParam("sourceId") String sourceId) {
        return AssignmentsView.from(people.assignments(readable(agency, null), sourceId));
    }

    private UUID readable(String agency, @Nullable LocalDate asOf) {
        UUID agencyId = agencies.idOf(agency, asOf);
        scope.requireAgencyToRead(agencyId);
        return agencyId;
    }
}
