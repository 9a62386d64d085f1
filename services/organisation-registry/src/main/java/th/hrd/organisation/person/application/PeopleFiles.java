package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import th.hrd.organisation.agency.application.Agencies;
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

    private final Agencies agencies;
    private final IntakeJobs jobs;
    private final IntakeProfiles profiles;
    private final ThaiCalendar calendar;

    PeopleFiles(
            Agencies agencies, IntakeJobs jobs, IntakeProfiles profiles, ThaiCalendar calendar) {
        this.agencies = agencies;
        this.jobs = jobs;
        this.profiles = profiles;
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
}
