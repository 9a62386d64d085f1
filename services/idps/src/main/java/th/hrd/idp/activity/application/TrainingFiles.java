package th.hrd.idp.activity.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import th.hrd.platform.intake.job.ImportQuery;
import th.hrd.platform.intake.job.IntakeJob;
import th.hrd.platform.intake.job.IntakeJobs;
import th.hrd.platform.intake.job.Sender;
import th.hrd.platform.intake.library.IntakeProfiles;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.messaging.Operations;
import th.hrd.platform.problem.ProblemException;

/** The files with training records that an agency sends. */
@ApplicationScoped
public class TrainingFiles {

    /** The name of their row type. */
    public static final String ROWS = "training-records";

    private final IntakeJobs jobs;
    private final IntakeProfiles profiles;
    private final Operations operations;

    TrainingFiles(IntakeJobs jobs, IntakeProfiles profiles, Operations operations) {
        this.jobs = jobs;
        this.profiles = profiles;
        this.operations = operations;
    }

    /**
     * Takes in a file while it arrives.
     *
     * @throws ProblemException REBUILDING (503) while people are read anew, INTAKE_PROFILE_UNKNOWN
     *     (404), and what {@link IntakeJobs#receive} refuses
     */
    public IntakeJob receive(
            UUID agencyId, ImportQuery query, Sender sender, String contentType, InputStream body) {
        operations.requireComplete();
        Profile profile = profiles.require(ROWS, agencyId, query.profileOrStandard());
        return jobs.receive(
                query.toOrder(ROWS, agencyId, sender, profile), profile, contentType, body);
    }

    /**
     * A job that has ended, whose rows to mend are given back.
     *
     * @throws ProblemException INTAKE_JOB_UNKNOWN (404), INTAKE_JOB_NOT_ENDED (409)
     */
    public IntakeJob toMend(UUID agencyId, UUID jobId) {
        IntakeJob job = jobs.require(ROWS, agencyId, jobId);
        jobs.requireEnded(job);
        return job;
    }
}
