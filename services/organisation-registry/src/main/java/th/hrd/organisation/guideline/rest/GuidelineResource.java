package th.hrd.organisation.guideline.rest;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.guideline.application.Guidelines;
import th.hrd.organisation.guideline.application.PublishedEdition;
import th.hrd.organisation.guideline.domain.CodeList;
import th.hrd.organisation.guideline.domain.EditionSummary;
import th.hrd.organisation.guideline.domain.GuidelineEdition;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.http.Versioned;

/** Editions of the guideline. An edition is answered as the document it is. */
@Path("/v1/guidelines")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class GuidelineResource {

    private final Guidelines guidelines;

    GuidelineResource(Guidelines guidelines) {
        this.guidelines = guidelines;
    }

    @GET
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    public Page<EditionSummary> listGuidelines(
            @QueryParam("fiscalYear") @Min(FiscalYear.MIN) @Max(FiscalYear.MAX)
                    @Nullable Integer fiscalYear,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return fiscalYear == null && asOf == null
                ? guidelines.newestFirst(page)
                : guidelines.inForce(fiscalYear == null ? null : new FiscalYear(fiscalYear), asOf);
    }

    @GET
    @Path("{edition}")
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    @APIResponseSchema(value = GuidelineEdition.class, responseCode = "200")
    public Response getGuideline(@PathParam("edition") String edition) {
        PublishedEdition published = guidelines.edition(edition);
        return Versioned.ok(published.content(), published.version());
    }

    @PUT
    @Path("{edition}")
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = GuidelineEdition.class, responseCode = "200")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GuidelineEdition.class)))
    public Response putGuideline(
            @PathParam("edition") String edition,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull PublishGuidelineRequest body) {
        PublishedEdition published = guidelines.publish(edition, body.toEdition(), ifMatch);
        return published.isNew()
                ? Versioned.created(
                        URI.create("/v1/guidelines/" + edition),
                        published.content(),
                        published.version())
                : Versioned.ok(published.content(), published.version());
    }

    @POST
    @Path("{edition}/validation")
    @RolesAllowed(OCSC_ADMIN)
    public EditionFindingsView validateGuideline(
            @PathParam("edition") String edition, @Valid @NotNull PublishGuidelineRequest body) {
        return EditionFindingsView.from(guidelines.validate(edition, body.toEdition()));
    }

    @GET
    @Path("{edition}/code-lists/{list}")
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    @APIResponseSchema(value = CodeList.class, responseCode = "200")
    public Response getCodeList(
            @PathParam("edition") String edition, @PathParam("list") String list) {
        PublishedEdition published = guidelines.edition(edition);
        return Versioned.ok(published.content().require(list), published.version());
    }
}
