package th.hrd.idp.activity.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import th.hrd.idp.activity.application.TrainingFiles;
import th.hrd.platform.intake.job.IntakeAnswers;
import th.hrd.platform.problem.Text;
import th.hrd.platform.security.Role;

/** The workbook in which training records are filled in by hand. */
@Path("/v1/intake-templates/training-records")
@RunOnVirtualThread
class TrainingTemplateResource {

    private final IntakeAnswers answers;

    TrainingTemplateResource(IntakeAnswers answers) {
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.AGENCY_HR)
    @Produces(IntakeAnswers.XLSX)
    public Response trainingRecordTemplate() {
        return answers.template(TrainingFiles.ROWS, Text.of("ประวัติการอบรม", "Training records"));
    }
}
