package th.hrd.idp.activity.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.activity.application.TrainingFiles;
import th.hrd.idp.agency.Agencies;
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
import th.hrd.platform.security.Role;

/** Files with training records, and the jobs that take them in. */
@Path("/v1/agencies/{agency}/training-record-imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TrainingImportResource {

    private final TrainingFiles files;
    private final IntakeAnswers answers;
    private final Agencies agencies;
    private final DataScope scope;
    private final CurrentUser caller;

    TrainingImportResource(
            TrainingFiles files,
            IntakeAnswers answers,
            Agencies agencies,
            DataScope scope,
            CurrentUser caller) {
        this.files = files;
        this.answers = answers;
        this.agencies = agencies;
        this.scope = scope;
        this.caller = caller;
    }

    @POST
    @Consumes({IntakeAnswers.NDJSON, IntakeAnswers.CSV, IntakeAnswers.XLSX})
    @RolesAllowed(Role.AGENCY_HR)
    @APIResponseSchema(value = IntakeJobView.class, responseCode = "202")
    public Response importTrainingRecords(
            @RestPath String agency,
            @Valid @BeanParam ImportQuery query,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        UUID owner = changeable(agency);
        QueryProblems.refuseUnknown(ImportQuery.class, uri.getQueryParameters());
        IntakeJob job = files.receive(owner, query, Sender.of(caller), contentType, body);
        return answers.accepted(job, "/v1/agencies/" + owner + "/training-record-imports");
    }

    @GET
    @RolesAllowed(Role.AGENCY_HR)
    public Page<IntakeJobView> trainingRecordImports(
            @RestPath String agency,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return answers.jobs(TrainingFiles.ROWS, changeable(agency), limit, cursor);
    }

    @GET
    @Path("{job}")
    @RolesAllowed(Role.AGENCY_HR)
    public IntakeJobView trainingRecordImport(@RestPath String agency, @RestPath UUID job) {
        return answers.job(TrainingFiles.ROWS, changeable(agency), job);
    }

    @POST
    @Path("{job}/cancellation")
    @RolesAllowed(Role.AGENCY_HR)
    @APIResponseSchema(value = IntakeJobView.class, responseCode = "202")
    public Response cancelTrainingRecordImport(@RestPath String agency, @RestPath UUID job) {
        return answers.cancelled(TrainingFiles.ROWS, changeable(agency), job);
    }

    @GET
    @Path("{job}/rows")
    @RolesAllowed(Role.AGENCY_HR)
    public Page<IntakeRowView> trainingRecordImportRows(
            @RestPath String agency,
            @RestPath UUID job,
            @RestQuery @Nullable Outcome outcome,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return answers.rows(TrainingFiles.ROWS, changeable(agency), job, outcome, limit, cursor);
    }

    @GET
    @Path("{job}/rejects")
    @RolesAllowed(Role.AGENCY_HR)
    @Produces({IntakeAnswers.CSV, IntakeAnswers.NDJSON, IntakeAnswers.XLSX})
    public Response trainingRecordImportRejects(
            @RestPath String agency, @RestPath UUID job, @Context HttpHeaders headers) {
        return answers.rejects(files.toMend(changeable(agency), job), headers);
    }

    private UUID changeable(String agency) {
        UUID owner = agencies.idOf(agency);
        scope.requireAgency(owner);
        return owner;
    }
}
