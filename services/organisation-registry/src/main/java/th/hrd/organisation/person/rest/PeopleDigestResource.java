package th.hrd.organisation.person.rest;

import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.OCSC_ADMIN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.person.application.People;
import th.hrd.organisation.person.domain.PeopleDigest;
import th.hrd.platform.security.DataScope;

/** Whether an HRIS and the registry have the same people. The digest is the ETag. */
@Path("/v1/agencies/{agency}/people-digest")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PeopleDigestResource {

    private final People people;
    private final Agencies agencies;
    private final DataScope scope;

    PeopleDigestResource(People people, Agencies agencies, DataScope scope) {
        this.people = people;
        this.agencies = agencies;
        this.scope = scope;
    }

    @GET
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @APIResponseSchema(value = PeopleDigestView.class, responseCode = "200")
    public Response getPeopleDigest(@PathParam("agency") String agency) {
        UUID agencyId = agencies.idOf(agency);
        scope.requireAgencyToRead(agencyId);
        PeopleDigest digest = people.digest(agencyId);
        return Response.ok(PeopleDigestView.from(agencyId, digest))
                .header(HttpHeaders.ETAG, '"' + digest.digest() + '"')
                .build();
    }
}
