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
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.identity.application.PersonMerges;
import th.hrd.organisation.identity.domain.MergeStatus;
import th.hrd.organisation.identity.domain.PersonMerge;
import th.hrd.platform.http.IdempotentRequests;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.http.Versioned;

/** The review of merges of two records of one person. */
@Path("/v1/person-merges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PersonMergeResource {

    private final PersonMerges merges;
    private final IdempotentRequests idempotent;

    PersonMergeResource(PersonMerges merges, IdempotentRequests idempotent) {
        this.merges = merges;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed(OCSC_ADMIN)
    public Page<PersonMergeView> listPersonMerges(
            @QueryParam("status") @Nullable MergeStatus status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return merges.pageOf(
                Optional.ofNullable(status),
                PageRequest.of(limit, cursor, status),
                PersonMergeView::from);
    }

    @POST
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = PersonMergeView.class, responseCode = "201")
    public Response proposePersonMerge(
            @HeaderParam(IdempotentRequests.KEY_HEADER) @Nullable String key,
            @Valid @NotNull ProposeMergeRequest body) {
        return idempotent.run(
                key,
                body,
                () -> {
                    PersonMerge merge =
                            merges.propose(
                                    body.kept(), body.merged(), body.reason(), body.evidence());
                    return Versioned.created(
                            URI.create("/v1/person-merges/" + merge.id()),
                            PersonMergeView.from(merge),
                            merge.version());
                });
    }

    @GET
    @Path("{id}")
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = PersonMergeView.class, responseCode = "200")
    public Response personMerge(@PathParam("id") UUID id) {
        return answer(merges.read(id));
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = PersonMergeView.class, responseCode = "200")
    public Response approvePersonMerge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull ReasonRequest body) {
        return answer(merges.approve(id, IfMatch.required(ifMatch), body.reason()));
    }

    @POST
    @Path("{id}/rejection")
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = PersonMergeView.class, responseCode = "200")
    public Response rejectPersonMerge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull ReasonRequest body) {
        return answer(merges.reject(id, IfMatch.required(ifMatch), body.reason()));
    }

    @POST
    @Path("{id}/reversal")
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = PersonMergeView.class, responseCode = "200")
    public Response reversePersonMerge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull ReasonRequest body) {
        return answer(merges.reverse(id, IfMatch.required(ifMatch), body.reason()));
    }

    private static Response answer(PersonMerge merge) {
        return Versioned.ok(PersonMergeView.from(merge), merge.version());
    }
}
