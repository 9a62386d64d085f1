package th.hrd.certification.completion.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.completion.application.Completions;
import th.hrd.certification.party.CurrentParty;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.Role;

/** Completions over HTTP. */
@Path("/v1/courses/{courseId}/completions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CompletionResource {

    private final Completions completions;
    private final CurrentParty caller;

    CompletionResource(Completions completions, CurrentParty caller) {
        this.completions = completions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.CERTIFIER, Role.PROVIDER, Role.AGENCY_HR})
    public Page<CompletionView> listCompletions(
            @PathParam("courseId") UUID courseId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = PageRequest.of(limit, cursor, courseId);
        return Page.of(
                completions.page(courseId, caller.get(), page),
                page,
                CompletionView::from,
                completion -> List.of(completion.id().toString()));
    }

    @GET
    @Path("/{sourceId}")
    @RolesAllowed({Role.CERTIFIER, Role.PROVIDER, Role.AGENCY_HR})
    @APIResponseSchema(value = CompletionView.class, responseCode = "200")
    public Response getCompletion(
            @PathParam("courseId") UUID courseId, @PathParam("sourceId") String sourceId) {
        var completion = completions.get(courseId, sourceId, caller.get());
        return Versioned.ok(CompletionView.from(completion), completion.version());
    }

    @PUT
    @Path("/{sourceId}")
    @RolesAllowed({Role.CERTIFIER, Role.PROVIDER, Role.AGENCY_HR})
    @APIResponseSchema(value = CompletionView.class, responseCode = "200")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = CompletionView.class)))
    public Response recordCompletion(
            @PathParam("courseId") UUID courseId,
            @PathParam("sourceId") @Pattern(regexp = "^[A-Za-z0-9._:-]{1,100}$") String sourceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull RecordCompletionRequest request) {
        var recorded =
                completions.record(request.toReport(courseId, sourceId, ifMatch), caller.get());
        var view = CompletionView.from(recorded.completion());
        long version = recorded.completion().version();
        return recorded.created()
                ? Versioned.created(address(courseId, sourceId), view, version)
                : Versioned.ok(view, version);
    }

    @POST
    @Path("/{sourceId}/void")
    @RolesAllowed({Role.CERTIFIER, Role.PROVIDER, Role.AGENCY_HR})
    @APIResponseSchema(value = CompletionView.class, responseCode = "200")
    public Response voidCompletion(
            @PathParam("courseId") UUID courseId,
            @PathParam("sourceId") String sourceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull VoidCompletionRequest request) {
        var read = IfMatch.required(ifMatch);
        var completion =
                completions.voidCompletion(
                        courseId, sourceId, read, request.reason(), caller.get());
        return Versioned.ok(CompletionView.from(completion), completion.version());
    }

    private static URI address(UUID courseId, String sourceId) {
        return URI.create("/v1/courses/" + courseId + "/completions/" + sourceId);
    }
}
