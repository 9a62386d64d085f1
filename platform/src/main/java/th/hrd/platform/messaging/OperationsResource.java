package th.hrd.platform.messaging;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.security.Role;

/** The operations every service offers those who run it. */
@Path("/v1/operations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OCSC_ADMIN)
@RunOnVirtualThread
class OperationsResource {

    /**
     * @param startedAt from when on the projections are being read anew
     */
    record RebuildView(Instant startedAt) {}

    private final Operations operations;

    OperationsResource(Operations operations) {
        this.operations = operations;
    }

    @GET
    @Path("consumption")
    @RolesAllowed(Role.OCSC_ADMIN)
    public Operations.Consumption consumption() {
        return operations.consumption();
    }

    @GET
    @Path("dead-letters")
    @RolesAllowed(Role.OCSC_ADMIN)
    public Page<DeadLetter> deadLetters(
            @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        UUID after = page.afterId().orElse(null);
        return Page.of(
                operations.deadLetters(after, page.fetch()),
                page,
                letter -> letter,
                letter -> List.of(letter.id().toString()));
    }

    @POST
    @Path("dead-letters/{id}/redrive")
    @RolesAllowed(Role.OCSC_ADMIN)
    public Operations.Redrive redrive(@RestPath UUID id) {
        return operations.redrive(id);
    }

    @POST
    @Path("rebuild")
    @RolesAllowed(Role.OCSC_ADMIN)
    @APIResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    public Response rebuild() {
        return Response.accepted(new RebuildView(operations.rebuild())).build();
    }
}
