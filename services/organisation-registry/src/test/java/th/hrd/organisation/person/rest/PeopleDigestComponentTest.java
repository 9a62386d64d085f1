package th.hrd.organisation.person.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.TestStack;

/** An HRIS that follows the page for integrators and has nothing but what it has sent. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class PeopleDigestComponentTest {

    private static final String DIGEST = "/v1/agencies/{agency}/people-digest";
    private static final List<String> FIELDS =
            List.of(
                    "sourceId",
                    "titleTh",
                    "givenNameTh",
                    "familyNameTh",
                    "givenNameEn",
                    "familyNameEn",
                    "personnelType",
                    "positionLevel",
                    "positionTitle",
                    "unit",
                    "onProbation",
                    "headsUnit",
                    "supervisorSourceId",
                    "digitalTargetGroup",
                    "roleGroup",
                    "roleGroupReason",
                    "secondment.agency",
                    "secondment.reference",
                    "status");

    private UUID agency;

    /** The HRIS's own copy. */
    private final List<Map<String, Object>> copy = new ArrayList<>();

    @BeforeEach
    void anAgencyWithPeople() {
        agency = Registry.aDepartment();
        Registry.putUnit(agency, "0301", Registry.division("กองทดสอบ"));
        Registry.putUnit(agency, "10", Registry.division("กองอื่น"));
        send("HR-2", "unit", "0301", "headsUnit", true, "givenNameEn", "Thotsop");
        send("HR-10", "unit", "0301", "supervisorSourceId", "HR-2");
        send("hr-1", "unit", "10", "roleGroup", "RG3", "roleGroupReason", "รักษาการ");
        send("HR-9", "status", "PENDING", "secondment", host("คำสั่งที่ 1"));
        send("HR-7", "status", "LEFT");
    }

    @Test
    void copiesThatAreEqualHaveOneDigest() {
        Response answer = digest();

        answer.then()
                .statusCode(200)
                .body("people", equalTo(4))
                .body("units.people", contains(1, 2, 1))
                .body("units.unit", contains(null, "0301", "10"))
                .body("digest", equalTo(ownDigest()))
                .header("ETag", '"' + ownDigest() + '"');
        Contract.given(Registry.hrOf(agency))
                .header("If-None-Match", '"' + ownDigest() + '"')
                .get(DIGEST, agency)
                .then()
                .statusCode(304);
    }

    @Test
    void whatDiffersIsFoundInItsUnit() {
        copy.getFirst().put("positionLevel", "K3");

        Map<String, String> own = ownUnits();
        List<Map<String, Object>> ours = digest().path("units");

        assertThat(ours.get(0).get("digest")).isEqualTo(own.get(""));
        assertThat(ours.get(1).get("digest")).isNotEqualTo(own.get("0301"));
        assertThat(ours.get(2).get("digest")).isEqualTo(own.get("10"));
        assertThat(digest().<String>path("digest")).isNotEqualTo(ownDigest());
        put(copy.getFirst());
        assertThat(digest().<String>path("digest")).isEqualTo(ownDigest());
    }

    /** Corrections, what follows, names, later days without change: the digest goes along. */
    @Test
    void everyWayOfRecordingKeepsTheDigest() {
        Map<String, Object> person = copy.get(1);
        for (Map<String, ?> change :
                List.of(
                        Map.of("positionLevel", "K3"),
                        Map.of("familyNameTh", "ใหม่"),
                        Map.of("effectiveFrom", "2025-04-01"),
                        Map.of("effectiveFrom", "2025-10-01", "onProbation", true),
                        Map.of("effectiveFrom", "2026-01-01", "status", "LEFT"))) {
            person.putAll(change);
            put(person);
            assertThat(digest().<String>path("digest")).as("%s", change).isEqualTo(ownDigest());
        }
    }

    @Test
    void whoWasTakenOnElsewhereIsNoLongerCounted() {
        Map<String, Object> person = copy.removeFirst();
        Map<String, Object> sent = new TreeMap<>(person);
        sent.remove("sourceId");
        sent.remove("unit");
        sent.put("effectiveFrom", "2026-01-01");
        copy.getFirst().remove("supervisorSourceId");
        put(copy.getFirst());

        Registry.put(Registry.aDepartment(), "P-1", sent).then().statusCode(201);

        assertThat(digest().<String>path("digest")).isEqualTo(ownDigest());
    }

    @Test
    void anAgencyWithoutPeopleHasADigestToo() {
        agency = Registry.aDepartment();
        copy.clear();

        digest().then().body("people", equalTo(0)).body("digest", equalTo(ownDigest()));
        Contract.given(Registry.admin()).get(DIGEST, UUID.randomUUID()).then().statusCode(404);
    }

    private void send(String sourceId, Object... fields) {
        Map<String, Object> person = Registry.official(Registry.newNationalId());
        person.put("sourceId", sourceId);
        for (int i = 0; i < fields.length; i += 2) {
            person.put((String) fields[i], fields[i + 1]);
        }
        copy.add(person);
        put(person);
    }

    private void put(Map<String, Object> person) {
        Map<String, Object> body = new TreeMap<>(person);
        String sourceId = (String) body.remove("sourceId");
        assertThat(Registry.put(agency, sourceId, body).statusCode()).isIn(200, 201);
    }

    private static Map<String, Object> host(String reference) {
        return Map.of("agency", Registry.aDepartment().toString(), "reference", reference);
    }

    private Response digest() {
        return Contract.given(Registry.hrOf(agency)).get(DIGEST, agency);
    }

    private String ownDigest() {
        var lines = new StringBuilder();
        ownUnits().forEach((unit, digest) -> lines.append(unit + '\t' + digest + '\n'));
        return hex(sha256(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private Map<String, String> ownUnits() {
        Map<String, ByteArrayOutputStream> units = new TreeMap<>();
        copy.stream()
                .filter(person -> !person.get("status").equals("LEFT"))
                .sorted(Comparator.comparing(person -> (String) person.get("sourceId")))
                .forEach(
                        person ->
                                units.computeIfAbsent(
                                                text(person, "unit"),
                                                _ -> new ByteArrayOutputStream())
                                        .writeBytes(hash(person)));
        Map<String, String> digests = new TreeMap<>();
        units.forEach((unit, hashes) -> digests.put(unit, hex(sha256(hashes.toByteArray()))));
        return digests;
    }

    private static byte[] hash(Map<String, Object> person) {
        List<String> values = FIELDS.stream().map(field -> text(person, field)).toList();
        return sha256(String.join("\t", values).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Map<String, Object> person, String field) {
        if (field.startsWith("secondment.")) {
            Object secondment = person.getOrDefault("secondment", Map.of());
            Object value = ((Map<?, ?>) secondment).get(field.substring(11));
            return value == null ? "" : value.toString();
        }
        boolean isFlag = field.equals("onProbation") || field.equals("headsUnit");
        return person.getOrDefault(field, isFlag ? "false" : "").toString();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
