package th.hrd.idp;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestEvent;
import th.hrd.platform.testing.Tokens;

/**
 * What the organisation registry tells this service: agencies and people made for one test each.
 */
public final class Registry {

    public static final String PERSON_TOPIC = "hrd.organisation.person.v1";

    private static final String AGENCY_TOPIC = "hrd.organisation.agency.v1";
    private static final String GUIDELINE_TOPIC = "hrd.organisation.guideline.v1";
    private static final AtomicInteger CODES = new AtomicInteger(10_000);

    private Registry() {}

    /** An agency, as an HRIS names it. */
    public record Agency(UUID id, String ref) {

        /** A token of the agency's HR. */
        public Tokens hr() {
            return Tokens.role("agency-hr").subject("hr-" + ref).agency(id);
        }
    }

    /** Someone who works in an agency. */
    public record Person(UUID id, Agency agency, String sourceId) {

        public Tokens official() {
            return Tokens.role("official").subject("person-" + id).agency(agency.id()).person(id);
        }

        public Tokens supervisor() {
            return Tokens.role("supervisor").subject("person-" + id).agency(agency.id()).person(id);
        }

        public Map<String, Object> byId() {
            return Map.of("personId", id.toString());
        }

        public Map<String, Object> bySource() {
            return Map.of("agency", agency.ref(), "sourceId", sourceId);
        }
    }

    /** The edition as its publisher shows it, and a department of its own for the test. */
    public static Agency department() {
        return departmentUnder(null);
    }

    public static Agency departmentUnder(@Nullable Agency parent) {
        var agency = new Agency(Ids.next(), "bb5:" + CODES.incrementAndGet());
        PublishedEvents.deliver(
                TestEvent.example(
                        GUIDELINE_TOPIC, "2566-2570", "hrd.organisation.guideline-published.v1"),
                registered(agency)
                        .with("/parentId", parent == null ? null : parent.id().toString()));
        return agency;
    }

    /** A new agency with the code of one that is closed. */
    public static Agency successorOf(Agency closed) {
        var successor = new Agency(Ids.next(), closed.ref());
        PublishedEvents.deliver(registered(closed).with("/status", "CLOSED").withSequence(2));
        PublishedEvents.deliver(registered(successor));
        return successor;
    }

    private static TestEvent registered(Agency agency) {
        var code = Map.of("scheme", "bb5", "code", agency.ref().substring(4));
        return TestEvent.example(
                        AGENCY_TOPIC,
                        agency.id().toString(),
                        "hrd.organisation.agency-registered.v1")
                .with("/agencyId", agency.id().toString())
                .with("/parentId", null)
                .with("/codes", List.of(code));
    }

    /** A civil servant in force, under a supervisor if one is given. */
    public static Person person(Agency agency, @Nullable Person supervisor) {
        Person person = someone(agency);
        PublishedEvents.deliver(recorded(person, 1, inForce(person, supervisor)));
        return person;
    }

    /** Someone the registry has not told of yet. */
    public static Person someone(Agency agency) {
        return new Person(Ids.next(), agency, "HR-" + CODES.incrementAndGet());
    }

    /**
     * The person in the agency that holds him from that day, under a supervisor if one is given.
     */
    public static Person transferred(
            Person person, Agency next, @Nullable Person supervisor, LocalDate on) {
        var moved = new Person(person.id(), next, "HR-" + CODES.incrementAndGet());
        Map<String, Object> former = inForce(person, null);
        former.put("validTo", on.toString());
        Map<String, Object> present = inForce(moved, supervisor);
        present.put("validFrom", on.toString());
        PublishedEvents.deliver(recorded(person, 2, former, present));
        return moved;
    }

    /** The person is not in service any more, from the day. */
    public static void left(Person person, LocalDate on) {
        Map<String, Object> former = inForce(person, null);
        former.put("validTo", on.toString());
        Map<String, Object> gone = inForce(person, null);
        gone.put("status", "LEFT");
        gone.put("validFrom", on.toString());
        PublishedEvents.deliver(recorded(person, 2, former, gone));
    }

    /** An assignment as it stands in the event; a test changes what it needs. */
    public static Map<String, Object> inForce(Person person, @Nullable Person supervisor) {
        var assignment = new HashMap<String, Object>();
        assignment.put("assignmentId", Ids.next().toString());
        assignment.put("agencyId", person.agency().id().toString());
        assignment.put("sourceId", person.sourceId());
        assignment.put("personnelType", "CIVIL_SERVANT");
        assignment.put("positionLevel", "K2");
        assignment.put("roleGroup", "RG2");
        assignment.put("roleGroupSource", "DERIVED");
        assignment.put("digitalTargetGroup", "NON_IT");
        assignment.put("supervisorId", supervisor == null ? null : supervisor.id().toString());
        assignment.put("status", "ACTIVE");
        assignment.put("validFrom", LocalDate.of(2020, 10, 1).toString());
        assignment.put("validTo", null);
        return assignment;
    }

    public static TestEvent recorded(Person person, long sequence, Map<?, ?>... assignments) {
        return TestEvent.example(
                        PERSON_TOPIC, person.id().toString(), "hrd.organisation.person-recorded.v1")
                .with("/personId", person.id().toString())
                .with("/assignments", List.of(assignments))
                .withSequence(sequence);
    }
}
