package th.hrd.demo.story;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agencies;
import th.hrd.demo.synthetic.Population;
import th.hrd.demo.synthetic.Registration;
import th.hrd.demo.synthetic.Reorganisations;
import th.hrd.localstack.home.Part;

/**
 * The main job from end to end: agencies and people come in, plans are approved, courses
 * accredited, IDPs agreed, things learned, and people move on. Told twice, it changes nothing the
 * second time.
 */
public final class Story {

    private final Suite suite;
    private final Callers callers;
    private final Population population;
    private final Crew crew;

    public Story(Suite suite, Callers callers, Population population, Crew crew) {
        this.suite = suite;
        this.callers = callers;
        this.population = population;
        this.crew = crew;
    }

    public void tell() {
        Agencies agencies = population.agencies();
        Reorganisations known = agencies.reorganisations();
        tell(() -> registering("Ministries", known.ministriesBefore(agencies)));
        tell(() -> registering("Agencies of before", known.departmentsBefore()));
        tell(() -> new ReorganisingAgencies(suite, callers, agencies));
        tell(() -> registering("Agencies of today", known.others(agencies)));
        tell(() -> new ComparingAgencies(suite, callers, agencies));
        tell(() -> new RegisteringUnits(suite, callers, agencies));
        tell(() -> new SendingPeople(suite, callers, population));
        awaitReaders();
        tell(() -> new MakingPlans(suite, callers, agencies));
        tell(() -> new AccreditingCourses.Bodies(suite, callers));
        var courses = new AccreditingCourses(suite, callers);
        tell(() -> courses);
        tell(() -> new AgreeingIdps(suite, callers, population));
        tell(() -> new RecordingActivities(suite, callers, population));
        tell(() -> new ReportingCompletions(suite, callers, population, courses.ids()));
        tell(() -> new ReportingInnovations(suite, callers, agencies));
        tell(() -> new MovingPeople(suite, callers, population));
        tell(() -> new PromotingPeople(suite, callers, population));
    }

    /** Waits until the last event has become a figure. */
    public void awaitFigures() {
        awaitCaughtUp(Part.services());
    }

    private void awaitReaders() {
        awaitCaughtUp(
                List.of(
                        Part.ORGANISATION_REGISTRY,
                        Part.HRD_PLANS,
                        Part.COURSE_CERTIFICATION,
                        Part.IDPS,
                        Part.KPI_REPORTING));
    }

    /**
     * In the direction events flow, so that nobody is asked before those he reads from are done.
     */
    private void awaitCaughtUp(List<Part> inTheDirectionOfFlow) {
        crew.run(
                "Events arrive",
                Stream.of(
                                (Runnable)
                                        () ->
                                                inTheDirectionOfFlow.forEach(
                                                        service ->
                                                                suite.awaitCaughtUp(
                                                                        service, callers.admin())))
                        .toList(),
                true);
    }

    private RegisteringAgencies registering(String title, List<Registration> registrations) {
        return new RegisteringAgencies(suite, callers, title, registrations);
    }

    private void tell(Supplier<Chapter> chapter) {
        Chapter next = chapter.get();
        crew.run(next.title(), next.steps(), next.inOrder());
    }
}
