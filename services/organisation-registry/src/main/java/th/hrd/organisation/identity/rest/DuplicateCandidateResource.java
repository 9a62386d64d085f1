package th.hrd.organisation.identity.rest;

import static th.hrd.platform.security.Role.OCSC_ADMIN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.identity.application.DuplicateCandidates;
import th.hrd.organisation.identity.domain.DuplicateCandidate;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.http.Versioned;

/** Records that may be of one person. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DuplicateCandidateResource {

    private final DuplicateCandidates candidates;

    DuplicateCandidateResource(DuplicateCandidates candidates) {
        this.candidates = candidates;
    }

    @POST
    @Path("duplicate-searches")
    @RolesAllowed(OCSC_ADMIN)
    public DuplicateSearchView searchDuplicates() {
        return new DuplicateSearchView(candidates.search());
    }

    @GET
    @Path("duplicate-candidates")
    @RolesAllowed(OCSC_ADMIN)
    public Page<DuplicateCandidateView> listDuplicateCandidates(
            @QueryParam("dismissed") @Nullable Boolean dismissed,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        boolean wanted = Boolean.TRUE.equals(dismissed);
        return candidates.pageOf(
                wanted, PageRequest.of(limit, cursor, wanted), DuplicateCandidateView::from);
    }

    @GET
    @Path("duplicate-candidates/{id}")
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = DuplicateCandidateView.class, responseCode = "200")
    public Response duplicateCandidate(@PathParam("id") UUID id) {
        return answer(candidates.read(id));
    }

    @POST
    @Path("duplicate-candidates/{id}/dismissal")
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = DuplicateCandidateView.class, responseCode = "200")
    public Response dismissDuplicateCandidate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull ReasonRequest body) {
        return answer(candidates.dismiss(id, IfMatch.required(ifMatch), body.reason()));
    }

    private static Response answer(DuplicateCandidate candidate) {
        return Versioned.ok(DuplicateCandidateView.from(candidate), candidate.version());
    }
}
