package th.hrd.kpi;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestEvent;
import th.hrd.platform.testing.Tokens;

/** Events of the other services, made of their own examples. */
public final class Told {

    private static final String AGENCY = "hrd.organisation.agency-registered.v1";
    private static final String PERSON = "hrd.organisation.person-recorded.v1";
    private static final String PLAN = "hrd.plan.plan-approved.v1";
    private static final String COMPLETION = "hrd.certification.completion-recorded.v1";
    private static final String ACTIVITY = "hrd.idp.activity-completed.v1";
    private static final String GUIDELINE = "hrd.organisation.guideline-published.v1";

    private static boolean guidelineTold;

    private Told() {}

    /** The edition 2566-2570, once for all tests. */
    public static synchronized void guideline() {
        if (!guidelineTold) {
            PublishedEvents.deliver(TestEvent.example(GUIDELINE));
            guidelineTold = true;
        }
    }

    /** Tells the events and waits until they have become figures. */
    public static void events(TestEvent... events) {
        guideline();
        PublishedEvents.deliver(events);
    }

    public static TestEvent ministry(UUID id, String code) {
        return agency(id, code, "CONTAINER", null).with("/kind", "MINISTRY");
    }

    public static TestEvent agency(UUID id, String code, String obligation, UUID parent) {
        return TestEvent.example(AGENCY)
                .withKey(id.toString())
                .with("/agencyId", id)
                .with("/codes", List.of(Map.of("scheme", "test", "code", code)))
                .with("/obligation", obligation)
                .with("/nameTh", "หน่วยงานทดสอบ " + code)
                .with("/names", List.of(name("หน่วยงานทดสอบ " + code, "2002-10-03")))
                .with("/parentId", parent);
    }

    public static Map<String, String> name(String nameTh, String validFrom) {
        return Map.of("nameTh", nameTh, "validFrom", validFrom);
    }

    /** A person in one open position since 1 October 2021. */
    public static TestEvent person(
            UUID id,
            UUID agency,
            String personnelType,
            String roleGroup,
            String digitalTargetGroup) {
        return TestEvent.example(PERSON)
                .withKey(id.toString())
                .with("/personId", id)
                .with(
                        "/assignments",
                        List.of(
                                Map.of(
                                        "assignmentId",
                                        UUID.randomUUID(),
                                        "agencyId",
                                        agency,
                                        "sourceId",
                                        "T-1",
                                        "personnelType",
                                        personnelType,
                                        "roleGroup",
                                        roleGroup,
                                        "roleGroupSource",
                                        "DERIVED",
                                        "digitalTargetGroup",
                                        digitalTargetGroup,
                                        "status",
                                        "ACTIVE",
                                        "validFrom",
                                        "2021-10-01")));
    }

    public static TestEvent plan(
            UUID agency, int fiscalYearFrom, int fiscalYearTo, String decidedOn) {
        UUID id = UUID.randomUUID();
        return TestEvent.example(PLAN)
                .withKey(id.toString())
                .with("/planId", id)
                .with("/agencyId", agency)
                .with("/fiscalYearFrom", fiscalYearFrom)
                .with("/fiscalYearTo", fiscalYearTo)
                .with("/decidedOn", decidedOn);
    }

    public static TestEvent completion(UUID person, int fiscalYear, String dimension) {
        UUID id = UUID.randomUUID();
        return TestEvent.example(COMPLETION)
                .withKey(id.toString())
                .with("/completionId", id)
                .with("/personId", person)
                .with("/fiscalYear", fiscalYear)
                .with("/dimensions", List.of(dimension));
    }

    public static TestEvent activity(
            UUID person, int fiscalYear, String dimension, String assurance) {
        UUID id = UUID.randomUUID();
        return TestEvent.example(ACTIVITY)
                .withKey(id.toString())
                .with("/activityId", id)
                .with("/personId", person)
                .with("/fiscalYear", fiscalYear)
                .with("/dimensions", List.of(dimension))
                .with("/assurance", assurance);
    }

    public static Tokens analyst() {
        return Tokens.role("ocsc-analyst");
    }

    public static Tokens hrOf(UUID agency) {
        return Tokens.role("agency-hr").agency(agency);
    }
}
