package th.hrd.certification.body;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.Role;

/** Certifying bodies over HTTP. */
@Path("/v1/certifying-bodies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CertifyingBodyResource {

    private static final String CODE = "^[A-Z][A-Z0-9_]{0,39}$";

    private final CertifyingBodies bodies;

    CertifyingBodyResource(CertifyingBodies bodies) {
        this.bodies = bodies;
    }

    @GET
    @RolesAllowed({
        Role.AGENCY_HR,
        Role.AGENCY_EXECUTIVE,
        Role.SUPERVISOR,
        Role.OFFICIAL,
        Role.CERTIFIER,
        Role.PROVIDER,
        Role.OCSC_ANALYST,
        Role.OCSC_ADMIN,
        Role.AUDITOR
    })
    public Page<CertifyingBodyView> listBodies(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = PageRequest.of(limit, cursor);
        return Page.of(
                bodies.page(page), page, CertifyingBodyView::from, body -> List.of(body.code()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({
        Role.AGENCY_HR,
        Role.AGENCY_EXECUTIVE,
        Role.SUPERVISOR,
        Role.OFFICIAL,
        Role.CERTIFIER,
        Role.PROVIDER,
        Role.OCSC_ANALYST,
        Role.OCSC_ADMIN,
        Role.AUDITOR
    })
    @APIResponseSchema(value = CertifyingBodyView.class, responseCode = "200")
    public Response getBody(@PathParam("code") String code) {
        var body = bodies.get(code);
        return Versioned.ok(CertifyingBodyView.from(body), body.version());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.OCSC_ADMIN)
    @APIResponseSchema(value = CertifyingBodyView.class, responseCode = "200")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = CertifyingBodyView.class)))
    public Response putBody(
            @PathParam("code") @Pattern(regexp = CODE) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Valid @NotNull CertifyingBodyRequest request) {
        var put = bodies.put(code, request.toProfile(), ifMatch, "*".equals(ifNoneMatch));
        var view = CertifyingBodyView.from(put.body());
        return put.created()
                ? Versioned.created(
                        URI.create("/v1/certifying-bodies/" + code), view, put.body().version())
                : Versioned.ok(view, put.body().version());
    }
}
