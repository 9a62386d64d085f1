package th.hrd.plan.plan.rest;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestEvent;

/** What the organisation registry has told this service before a test begins. */
final class Registry {

    static final UUID MINISTRY = UUID.fromString("0197a4c2-0001-7c3e-9d52-2f6c1b7a9e10");
    static final UUID DEPARTMENT = UUID.fromString("0197a4c2-0002-7c3e-9d52-2f6c1b7a9e10");
    static final UUID OTHER_DEPARTMENT = UUID.fromString("0197a4c2-0003-7c3e-9d52-2f6c1b7a9e10");
    static final UUID PUBLIC_ORGANISATION = UUID.fromString("0197a4c2-0004-7c3e-9d52-2f6c1b7a9e10");
    static final UUID CLOSED_DEPARTMENT = UUID.fromString("0197a4c2-0005-7c3e-9d52-2f6c1b7a9e10");
    static final String DEPARTMENT_CODE = "bb5:90005";

    private static final String AGENCY_TOPIC = "hrd.organisation.agency.v1";
    private static final String REGISTERED = "hrd.organisation.agency-registered.v1";
    private static final String GUIDELINE_TOPIC = "hrd.organisation.guideline.v1";
    private static final String PUBLISHED = "hrd.organisation.guideline-published.v1";

    private static boolean told;

    private Registry() {}

    /** Tells it once; the service keeps it for all tests. */
    static synchronized void tell() {
        if (told) {
            return;
        }
        PublishedEvents.deliver(
                TestEvent.example(GUIDELINE_TOPIC, "2566-2570", PUBLISHED),
                agency(MINISTRY, "90000", "MINISTRY", "CONTAINER", "กระทรวงทดสอบ")
                        .with("/parentId", null),
                agency(DEPARTMENT, "90005", "DEPARTMENT", "MANDATORY", "กรมทดสอบหนึ่ง"),
                agency(OTHER_DEPARTMENT, "90006", "DEPARTMENT", "MANDATORY", "กรมทดสอบสอง"),
                agency(
                        PUBLIC_ORGANISATION,
                        "90090",
                        "PUBLIC_ORG",
                        "VOLUNTARY",
                        "องค์การมหาชนทดสอบ"),
                agency(CLOSED_DEPARTMENT, "90099", "DEPARTMENT", "MANDATORY", "กรมที่ยุบเลิก")
                        .with("/status", "CLOSED"));
        told = true;
    }

    /** A later edition, as it will one day replace this one. */
    static TestEvent edition(String name, int from, int to) {
        return TestEvent.example(GUIDELINE_TOPIC, name, PUBLISHED)
                .with("/edition", name)
                .with("/fiscalYearFrom", from)
                .with("/fiscalYearTo", to);
    }

    /** The ministry once it has these names; {@code nameTh} is the one on the day of the event. */
    static TestEvent ministryRenamed(
            long sequence, String nameTh, List<Map<String, String>> names) {
        return agency(MINISTRY, "90000", "MINISTRY", "CONTAINER", nameTh)
                .with("/parentId", null)
                .with("/names", names)
                .withSequence(sequence);
    }

    static Map<String, String> name(String nameTh, LocalDate from, @Nullable LocalDate to) {
        var name = new HashMap<>(Map.of("nameTh", nameTh, "validFrom", from.toString()));
        if (to != null) {
            name.put("validTo", to.toString());
        }
        return name;
    }

    /** Runs this as if the service were reading the registry anew and had not come to its end. */
    static void whileRebuilding(Runnable checks) {
        execute("update consumer_position set rebuild_until = rebuild_until + 1000000");
        try {
            checks.run();
        } finally {
            execute("update consumer_position set rebuild_until = rebuild_until - 1000000");
        }
    }

    private static void execute(String sql) {
        try (var connection = PublishedEvents.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TestEvent agency(
            UUID id, String code, String kind, String obligation, String name) {
        return TestEvent.example(AGENCY_TOPIC, id.toString(), REGISTERED)
                .with("/agencyId", id.toString())
                .with("/codes", List.of(Map.of("scheme", "bb5", "code", code)))
                .with("/kind", kind)
                .with("/obligation", obligation)
                .with("/nameTh", name)
                .with("/names", List.of(name(name, LocalDate.of(2002, 10, 3), null)))
                .with("/parentId", MINISTRY.toString());
    }
}
