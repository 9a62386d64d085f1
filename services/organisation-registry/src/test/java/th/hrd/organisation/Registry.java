package th.hrd.organisation;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.Tokens;

/** The registry as its callers use it, for tests that need agencies and people to begin with. */
public final class Registry {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Registry() {}

    public static Tokens admin() {
        return Tokens.role("ocsc-admin");
    }

    public static Tokens hrOf(UUID agency) {
        return Tokens.role("agency-hr").agency(agency);
    }

    /** Drafts a reorganisation order; the answer carries its id and ETag. */
    public static Response draft(Map<String, ?> order) {
        return Contract.given(admin())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(order)
                .post("/v1/reorganisation-orders");
    }

    /** A code nobody has yet. */
    public static String newSlug() {
        return "test-" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static Response register(Map<String, ?> agency) {
        return Contract.given(admin())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(agency)
                .post("/v1/agencies");
    }

    public static Map<String, Object> department(String slug) {
        return new TreeMap<>(
                Map.of(
                        "codes",
                        List.of(Map.of("scheme", "slug", "code", slug)),
                        "kind",
                        "DEPARTMENT",
                        "nameTh",
                        "กรมทดสอบ " + slug,
                        "nameEn",
                        "Department of Tests " + slug,
                        "validFrom",
                        "2002-10-03"));
    }

    public static Map<String, Object> ministry(String slug) {
        Map<String, Object> ministry = department(slug);
        ministry.put("kind", "MINISTRY");
        ministry.put("nameTh", "กระทรวงทดสอบ " + slug);
        return ministry;
    }

    public static UUID registered(Map<String, ?> agency) {
        return UUID.fromString(register(agency).then().statusCode(201).extract().path("agencyId"));
    }

    public static UUID aDepartment() {
        return registered(department(newSlug()));
    }

    /**
     * A valid national ID no test has used, from the range of numbers that begin with 8 and many
     * zeros.
     */
    public static String newNationalId() {
        String twelve = "80%010d".formatted(COUNTER.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (13 - i);
        }
        return twelve + (11 - sum % 11) % 10;
    }

    public static Map<String, Object> official(String nationalId) {
        return new TreeMap<>(
                Map.of(
                        "identity", Map.of("kind", "THAI_ID", "number", nationalId),
                        "titleTh", "นาย",
                        "givenNameTh", "ทดสอบ",
                        "familyNameTh", "ระบบ",
                        "personnelType", "CIVIL_SERVANT",
                        "positionLevel", "K2",
                        "digitalTargetGroup", "NON_IT",
                        "status", "ACTIVE",
                        "effectiveFrom", "2024-10-01"));
    }

    public static Response put(UUID agency, String sourceId, Map<String, ?> person) {
        return Contract.given(hrOf(agency))
                .body(person)
                .put("/v1/agencies/{agency}/people/{sourceId}", agency, sourceId);
    }

    /** A unit of the highest level, from the day departments of tests begin. */
    public static Map<String, Object> division(String nameTh) {
        return new TreeMap<>(
                Map.of(
                        "effectiveFrom", "2002-10-03",
                        "level", "03",
                        "nameTh", nameTh,
                        "status", "ACTIVE"));
    }

    public static Response putUnit(UUID agency, String code, Map<String, ?> unit) {
        return Contract.given(hrOf(agency))
                .body(unit)
                .put("/v1/agencies/{agency}/units/{code}", agency, code);
    }
}
