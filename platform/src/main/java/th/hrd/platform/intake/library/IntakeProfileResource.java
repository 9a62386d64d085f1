package th.hrd.platform.intake.library;

import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.OCSC_ADMIN;

import io.quarkus.arc.properties.IfBuildProperty;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.intake.job.Sender;
import th.hrd.platform.security.AgencyDirectory;
import th.hrd.platform.security.CurrentUser;
import th.hrd.platform.security.DataScope;

/**
 * The profiles an agency's files can be read with, of every service that takes in files of
 * agencies.
 */
@Path("/v1/agencies/{agency}/intake-profiles/{rows}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@IfBuildProperty(name = "hrd.intake-profiles.offered", stringValue = "true")
class IntakeProfileResource {

    private static final int MOST_VERSIONS = 1_000_000;

    private final IntakeProfiles profiles;
    private final ProfileTrials trials;
    private final AgencyDirectory agencies;
    private final DataScope scope;
    private final CurrentUser user;

    IntakeProfileResource(
            IntakeProfiles profiles,
            ProfileTrials trials,
            AgencyDirectory agencies,
            DataScope scope,
            CurrentUser user) {
        this.profiles = profiles;
        this.trials = trials;
        this.agencies = agencies;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    public Page<ListedProfileView> listIntakeProfiles(
            @PathParam("agency") String agency,
            @PathParam("rows") String rows,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        UUID agencyId = changeable(agency);
        return profiles.pageOf(
                rows,
                agencyId,
                PageRequest.of(limit, cursor, agencyId.toString(), rows),
                ListedProfileView::from);
    }

    @GET
    @Path("{name}")
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @APIResponseSchema(value = IntakeProfileView.class, responseCode = "200")
    public Response getIntakeProfile(
            @PathParam("agency") String agency,
            @PathParam("rows") String rows,
            @PathParam("name") String name,
            @QueryParam("version") @Min(1) @Max(MOST_VERSIONS) @Nullable Integer version) {
        KnownProfile known = profiles.find(rows, changeable(agency), name, version);
        return Versioned.ok(IntakeProfileView.from(known), known.version());
    }

    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @APIResponseSchema(value = IntakeProfileView.class, responseCode = "200")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IntakeProfileView.class)))
    public Response putIntakeProfile(
            @PathParam("agency") String agency,
            @PathParam("rows") String rows,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull ProfileDocument body) {
        UUID agencyId = changeable(agency);
        StoredProfile stored = profiles.store(rows, agencyId, name, body, ifMatch, user.subject());
        KnownProfile known = stored.profile();
        return stored.isFirst()
                ? Versioned.created(
                        URI.create(
                                "/v1/agencies/%s/intake-profiles/%s/%s"
                                        .formatted(agencyId, rows, name)),
                        IntakeProfileView.from(known),
                        known.version())
                : Versioned.ok(IntakeProfileView.from(known), known.version());
    }

    @POST
    @Path("{name}/trial")
    @Consumes({
        "text/csv",
        "application/x-ndjson",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    public IntakeTrialView tryIntakeProfile(
            @PathParam("agency") String agency,
            @PathParam("rows") String rows,
            @PathParam("name") String name,
            @QueryParam("version") @Min(1) @Max(MOST_VERSIONS) @Nullable Integer version,
            @QueryParam("effectiveFrom") @Nullable LocalDate effectiveFrom,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            byte[] sample) {
        return IntakeTrialView.from(
                trials.stored(
                        rows,
                        changeable(agency),
                        name,
                        version,
                        effectiveFrom,
                        Sender.of(user),
                        contentType,
                        sample));
    }

    @POST
    @Path("{name}/draft-trial")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    public IntakeTrialView tryIntakeProfileDraft(
            @PathParam("agency") String agency,
            @PathParam("rows") String rows,
            @PathParam("name") String name,
            @Valid @NotNull DraftTrialRequest body) {
        return IntakeTrialView.from(
                trials.draft(rows, changeable(agency), name, Sender.of(user), body));
    }

    private UUID changeable(String agency) {
        UUID agencyId = agencies.idOf(agency);
        scope.requireAgency(agencyId);
        return agencyId;
    }
}
