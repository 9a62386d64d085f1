package th.hrd.organisation.person.rest;

import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.OCSC_ADMIN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.person.application.IdentityCorrections;
import th.hrd.organisation.person.application.RecordedPerson;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.DataScope;

/** A mistyped identity number is put right by the agency that sent it. */
@Path("/v1/agencies/{agency}/people/{sourceId}/identity-corrections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IdentityCorrectionResource {

    private final IdentityCorrections corrections;
    private final Agencies agencies;
    private final DataScope scope;

    IdentityCorrectionResource(
            IdentityCorrections corrections, Agencies agencies, DataScope scope) {
        this.corrections = corrections;
        this.agencies = agencies;
        this.scope = scope;
    }

    @POST
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @APIResponseSchema(value = PersonView.class, responseCode = "200")
    public Response correctIdentity(
            @PathParam("agency") String agency,
            @PathParam("sourceId") String sourceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull IdentityCorrectionRequest body) {
        UUID agencyId = agencies.idOf(agency);
        scope.requireAgency(agencyId);
        RecordedPerson corrected =
                corrections.correct(body.toCommand(agencyId, sourceId, IfMatch.required(ifMatch)));
        return Versioned.ok(PersonView.from(corrected), corrected.version());
    }
}
