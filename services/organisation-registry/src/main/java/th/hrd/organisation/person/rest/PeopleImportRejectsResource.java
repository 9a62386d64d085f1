package th.hrd.organisation.person.rest;

import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.OCSC_ADMIN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.person.application.PeopleFiles;
import th.hrd.platform.intake.job.IntakeAnswers;
import th.hrd.platform.intake.job.IntakeJob;
import th.hrd.platform.security.DataScope;

/** The rows of a file that are to be mended, given back as they were sent. */
@Path("/v1/agencies/{agency}/people-imports/{job}/rejects")
@RunOnVirtualThread
class PeopleImportRejectsResource {

    private final PeopleFiles files;
    private final IntakeAnswers answers;
    private final Agencies agencies;
    private final DataScope scope;

    PeopleImportRejectsResource(
            PeopleFiles files, IntakeAnswers answers, Agencies agencies, DataScope scope) {
        this.files = files;
        this.answers = answers;
        this.agencies = agencies;
        this.scope = scope;
    }

    @GET
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @Produces({IntakeAnswers.CSV, IntakeAnswers.NDJSON, IntakeAnswers.XLSX})
    public Response getPeopleImportRejects(
            @PathParam("agency") String agency,
            @PathParam("job") UUID job,
            @Context HttpHeaders headers) {
        UUID agencyId = agencies.idOf(agency);
        scope.requireAgency(agencyId);
        IntakeJob ended = files.ended(agencyId, job);
        Response rejects = answers.rejects(ended, headers);
        files.logGivenBack(ended);
        return rejects;
    }
}
