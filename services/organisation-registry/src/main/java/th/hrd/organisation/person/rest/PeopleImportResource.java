package th.hrd.organisation.person.rest;

import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.OCSC_ADMIN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.person.application.PeopleFiles;
import th.hrd.platform.http.Page;
import th.hrd.platform.intake.job.ImportQuery;
import th.hrd.platform.intake.job.IntakeAnswers;
import th.hrd.platform.intake.job.IntakeJob;
import th.hrd.platform.intake.job.IntakeJobView;
import th.hrd.platform.intake.job.IntakeRowView;
import th.hrd.platform.intake.job.Outcome;
import th.hrd.platform.intake.job.Sender;
import th.hrd.platform.problem.QueryProblems;
import th.hrd.platform.security.CurrentUser;
import th.hrd.platform.security.DataScope;

/** Files with people, and the jobs that take them in. */
@Path("/v1/agencies/{agency}/people-imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PeopleImportResource {

    private final PeopleFiles files;
    private final IntakeAnswers answers;
    private final Agencies agencies;
    private final DataScope scope;
    private final CurrentUser user;

    PeopleImportResource(
            PeopleFiles files,
            IntakeAnswers answers,
            Agencies agencies,
            DataScope scope,
            CurrentUser user) {
        this.files = files;
        this.answers = answers;
        this.agencies = agencies;
        this.scope = scope;
        this.user = user;
    }

    @POST
    @Consumes({IntakeAnswers.NDJSON, IntakeAnswers.CSV, IntakeAnswers.XLSX})
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @APIResponseSchema(value = IntakeJobView.class, responseCode = "202")
    public Response importPeople(
            @PathParam("agency") String agency,
            @Valid @BeanParam ImportQuery query,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        UUID agencyId = changeable(agency);
        QueryProblems.refuseUnknown(ImportQuery.class, uri.getQueryParameters());
        IntakeJob job = files.receive(agencyId, query, Sender.of(user), contentType, body);
        return answers.accepted(job, "/v1/agencies/" + agencyId + "/people-imports");
    }

    @GET
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    public Page<IntakeJobView> listPeopleImports(
            @PathParam("agency") String agency,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return answers.jobs(PeopleFiles.ROWS, changeable(agency), limit, cursor);
    }

    @GET
    @Path("{job}")
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    public IntakeJobView getPeopleImport(
            @PathParam("agency") String agency, @PathParam("job") UUID job) {
        return answers.job(PeopleFiles.ROWS, changeable(agency), job);
    }

    @POST
    @Path("{job}/cancellation")
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @APIResponseSchema(value = IntakeJobView.class, responseCode = "202")
    public Response cancelPeopleImport(
            @PathParam("agency") String agency, @PathParam("job") UUID job) {
        return answers.cancelled(PeopleFiles.ROWS, changeable(agency), job);
    }

    @GET
    @Path("{job}/rows")
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    public Page<IntakeRowView> listPeopleImportRows(
            @PathParam("agency") String agency,
            @PathParam("job") UUID job,
            @QueryParam("outcome") @Nullable Outcome outcome,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return answers.rows(PeopleFiles.ROWS, changeable(agency), job, outcome, limit, cursor);
    }

    private UUID changeable(String agency) {
        UUID agencyId = agencies.idOf(agency);
        scope.requireAgency(agencyId);
        return agencyId;
    }
}
