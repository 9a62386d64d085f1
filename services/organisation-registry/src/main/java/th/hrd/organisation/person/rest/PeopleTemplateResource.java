package th.hrd.organisation.person.rest;

import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.OCSC_ADMIN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import th.hrd.organisation.person.application.PeopleFiles;
import th.hrd.platform.intake.job.IntakeJobs;
import th.hrd.platform.problem.Text;

/** The workbook in which people are filled in by hand. */
@Path("/v1/intake-templates/people")
@RunOnVirtualThread
class PeopleTemplateResource {

    private final IntakeJobs jobs;

    PeopleTemplateResource(IntakeJobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response getPeopleTemplate() {
        StreamingOutput template =
                out -> jobs.writeTemplate(PeopleFiles.ROWS, Text.of("บุคลากร", "People"), out);
        return Response.ok(template)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"people.xlsx\"")
                .build();
    }
}
