package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import th.hrd.organisation.access.AccessAction;
import th.hrd.organisation.access.AccessLog;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.person.persistence.PersonRepository;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.intake.job.ImportQuery;
import th.hrd.platform.intake.job.IntakeJob;
import th.hrd.platform.intake.job.IntakeJobs;
import th.hrd.platform.intake.job.Sender;
import th.hrd.platform.intake.library.IntakeProfiles;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.problem.ProblemException;

/** The files with people that an agency sends. */
@ApplicationScoped
public class PeopleFiles {

    /** The name of their row type. */
    public static final String ROWS = "people";

    /** People named in one entry of the log. */
    private static final int LOGGED_TOGETHER = 1_000;

    private final Agencies agencies;
    private final IntakeJobs jobs;
    private final IntakeProfiles profiles;
    private final PersonRepository people;
    private final AccessLog accesses;
    private final ThaiCalendar calendar;

    PeopleFiles(
            Agencies agencies,
            IntakeJobs jobs,
            IntakeProfiles profiles,
            PersonRepository people,
            AccessLog accesses,
            ThaiCalendar calendar) {
        this.agencies = agencies;
        this.jobs = jobs;
        this.profiles = profiles;
        this.people = people;
        this.accesses = accesses;
        this.calendar = calendar;
    }

    /**
     * Takes in a file while it arrives.
     *
     * @throws ProblemException AGENCY_IS_CONTAINER (422), INTAKE_PROFILE_UNKNOWN (404), and what
     *     {@link IntakeJobs#receive} refuses
     */
    public IntakeJob receive(
            UUID agencyId, ImportQuery query, Sender sender, String contentType, InputStream body) {
        agencies.requireOwnPeople(
                agencyId, Objects.requireNonNullElseGet(query.effectiveFrom(), calendar::today));
        Profile profile = profiles.require(ROWS, agencyId, query.profileOrStandard());
        return jobs.receive(
                query.toOrder(ROWS, agencyId, sender, profile), profile, contentType, body);
    }

    /**
     * A job that has ended, so that its rows to mend are known.
     *
     * @throws ProblemException INTAKE_JOB_UNKNOWN (404), INTAKE_JOB_NOT_ENDED (409)
     */
    public IntakeJob ended(UUID agencyId, UUID jobId) {
        IntakeJob job = jobs.require(ROWS, agencyId, jobId);
        jobs.requireEnded(job);
        return job;
    }

    /**
     * Before the rows to mend are given back: they hold what was sent about people, so it is logged
     * for everyone known by the key of such a row.
     */
    @Transactional
    public void logGivenBack(IntakeJob job) {
        List<UUID> concerned = people.withRefusedRows(job.order().owner(), job.id());
        for (int from = 0; from < concerned.size(); from += LOGGED_TOGETHER) {
            int to = Math.min(concerned.size(), from + LOGGED_TOGETHER);
            accesses.write(
                    AccessAction.FILE_ROWS_READ,
                    concerned.subList(from, to),
                    "people-imports/" + job.id());
        }
    }
}
