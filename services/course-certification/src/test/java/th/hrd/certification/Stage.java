package th.hrd.certification;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.OutboxRow;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestEvent;
import th.hrd.platform.testing.Tokens;

/**
 * What the component tests act on: the guideline and agencies as the registry publishes them,
 * bodies and courses made through the API. Every name is new, so that tests need no cleaning up.
 */
public final class Stage {

    public static final Tokens ADMIN = Tokens.role("ocsc-admin");

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime());

    private static boolean guidelinePublished;

    private Stage() {}

    /** A text nobody used before. */
    public static String fresh(String prefix) {
        return prefix + NUMBER.incrementAndGet();
    }

    public static synchronized void guidelinePublished() {
        if (guidelinePublished) {
            return;
        }
        PublishedEvents.deliver(
                TestEvent.example(
                        "hrd.organisation.guideline.v1",
                        "2566-2570",
                        "hrd.organisation.guideline-published.v1"));
        guidelinePublished = true;
    }

    /** An agency known by {@code bb5:<code>}. */
    public static Agency agency(@Nullable Agency parent) {
        var agency = new Agency(Ids.next(), fresh("A"));
        PublishedEvents.deliver(
                TestEvent.example(
                                "hrd.organisation.agency.v1",
                                agency.id().toString(),
                                "hrd.organisation.agency-registered.v1")
                        .with("/agencyId", agency.id())
                        .with("/codes/0/code", agency.code())
                        .with("/parentId", parent == null ? null : parent.id()));
        return agency;
    }

    public record Agency(UUID id, String code) {
        public String ref() {
            return "bb5:" + code;
        }

        public Tokens hr() {
            return Tokens.role("agency-hr").agency(id);
        }

        /** A person who has been here since long ago. */
        public Person person() {
            var person = new Person(Ids.next(), fresh("HR-"), this);
            person.assigned(1, this, LocalDate.of(2020, 10, 1), null);
            return person;
        }
    }

    public record Person(UUID id, String sourceId, Agency home) {

        public Map<String, Object> byId() {
            return Map.of("personId", id);
        }

        public Map<String, Object> bySource() {
            return Map.of("agency", home.ref(), "sourceId", sourceId);
        }

        /** Announces the person with this one assignment. */
        public void assigned(long sequence, Agency agency, LocalDate from, @Nullable LocalDate to) {
            PublishedEvents.deliver(
                    TestEvent.example(
                                    "hrd.organisation.person.v1",
                                    id.toString(),
                                    "hrd.organisation.person-recorded.v1")
                            .withSequence(sequence)
                            .with("/personId", id)
                            .with("/assignments", List.of(assignment(agency, from, to))));
        }

        private Map<String, Object> assignment(
                Agency agency, LocalDate from, @Nullable LocalDate to) {
            var assignment =
                    new HashMap<String, Object>(
                            Map.of(
                                    "assignmentId",
                                    Ids.next().toString(),
                                    "agencyId",
                                    agency.id().toString(),
                                    "sourceId",
                                    sourceId,
                                    "personnelType",
                                    "CIVIL_SERVANT",
                                    "roleGroup",
                                    "RG2",
                                    "roleGroupSource",
                                    "DERIVED",
                                    "digitalTargetGroup",
                                    "NON_IT",
                                    "status",
                                    "ACTIVE",
                                    "validFrom",
                                    from.toString()));
            assignment.put("validTo", to == null ? null : to.toString());
            return assignment;
        }
    }

    /** A body that may certify these, registered by OCSC. */
    public static Body body(String... capabilities) {
        var body = new Body(fresh("B"));
        Contract.given(ADMIN)
                .body(Map.of("nameTh", "หน่วยงานทดสอบ", "capabilities", capabilities))
                .put("/v1/certifying-bodies/" + body.code())
                .then()
                .statusCode(201);
        return body;
    }

    public record Body(String code) {
        public Tokens certifier() {
            return Tokens.role("certifier").body(code);
        }

        /** Accredits and expects success; returns the number given. */
        public String accredits(String course, LocalDate from, LocalDate to, String... skills) {
            var number = fresh("N-");
            accredit(course, etag(course), accreditation(number, from, to, skills)).statusCode(201);
            return number;
        }

        public ValidatableResponse accredit(
                String course, String read, Map<String, Object> accreditation) {
            return Contract.given(certifier())
                    .header("Idempotency-Key", fresh("key-"))
                    .header("If-Match", read)
                    .body(accreditation)
                    .post("/v1/courses/" + course + "/accreditations")
                    .then();
        }

        public Map<String, Object> accreditation(
                String number, LocalDate from, @Nullable LocalDate to, String... skills) {
            var accreditation = new HashMap<String, Object>();
            accreditation.put("body", code);
            accreditation.put("number", number);
            accreditation.put("skills", List.of(skills));
            accreditation.put("targetGroups", List.of("IT", "NON_IT"));
            accreditation.put("roleLevels", List.of("OPERATIONAL"));
            accreditation.put("validFrom", from.toString());
            if (to != null) {
                accreditation.put("validTo", to.toString());
            }
            return accreditation;
        }
    }

    public static Tokens provider() {
        return Tokens.role("provider").provider(fresh("provider-"));
    }

    public static Map<String, Object> description(String code) {
        return Map.of(
                "code",
                code,
                "titleTh",
                "ความเข้าใจและใช้เทคโนโลยีดิจิทัล",
                "hours",
                6,
                "deliveryMode",
                "ONLINE");
    }

    /** A course of the caller's; its id. */
    public static String course(Tokens registrant) {
        return Contract.given(registrant)
                .header("Idempotency-Key", fresh("key-"))
                .body(description(fresh("C-")))
                .post("/v1/courses")
                .then()
                .statusCode(201)
                .extract()
                .path("courseId");
    }

    public static String etag(String course) {
        return Contract.given(ADMIN)
                .get("/v1/courses/" + course)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** Events of one aggregate so far, oldest first. */
    public static List<OutboxRow> facts(String key) {
        return PublishedEvents.outbox().stream().filter(row -> row.key().equals(key)).toList();
    }

    /** The texts of a JSON array. */
    public static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    /** Runs this as if the service were reading the registry anew and had not come to its end. */
    public static void whileRebuilding(Runnable checks) {
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
}
