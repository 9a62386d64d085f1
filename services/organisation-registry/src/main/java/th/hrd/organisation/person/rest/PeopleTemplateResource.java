package th.hrd.organisation.person.rest;

import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.OCSC_ADMIN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import th.hrd.organisation.person.application.PeopleFiles;
import th.hrd.platform.intake.job.IntakeAnswers;
import th.hrd.platform.problem.Text;

/** The workbook in which people are filled in by hand. */
@Path("/v1/intake-templates/people")
@RunOnVirtualThread
class PeopleTemplateResource {

    private final IntakeAnswers answers;

    PeopleTemplateResource(IntakeAnswers answers) {
        this.answers = answers;
    }

    @GET
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @Produces(IntakeAnswers.XLSX)
    public Response getPeopleTemplate() {
        return answers.template(PeopleFiles.ROWS, Text.of("บุคลากร", "People"));
    }
}
