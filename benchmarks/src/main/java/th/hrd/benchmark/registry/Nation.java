package th.hrd.benchmark.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.hrd.benchmark.BenchException;
import th.hrd.benchmark.BenchStack;
import th.hrd.localstack.token.Identity;
import th.hrd.localstack.token.Persona;

/**
 * An invented nation of the size asked for. Agencies, units and the people who are read one by one
 * come in through the API; the many are written into the tables in sets, as a large intake writes
 * them, past nothing that follows the tables.
 */
final class Nation {

    static final int DEPARTMENTS = 160;
    private static final int MINISTRIES = 20;
    private static final int READ_ONE_BY_ONE = 200;
    private static final int AT_ONCE = 50_000;
    private static final String EDITION = "/v1/guidelines/2566-2570/code-lists/";

    private static final String[] SUBJECTS = {
        "บริหารงานบุคคล", "ยุทธศาสตร์และแผนงาน", "เทคโนโลยีสารสนเทศ", "การคลัง", "กฎหมาย",
                "ตรวจสอบภายใน",
        "พัฒนาระบบบริหาร", "มาตรฐานคุณภาพ", "วิจัยและพัฒนา", "ความร่วมมือระหว่างประเทศ",
                "ส่งเสริมและเผยแพร่", "อำนวยการ"
    };

    private final BenchStack stack;
    private final int units;
    private final int people;
    private final Identity admin = Identity.of(Persona.OCSC_ADMIN);
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, List<String>> known = new HashMap<>();
    private final List<String> ministries = new ArrayList<>();
    private final List<String> departments = new ArrayList<>();

    Nation(BenchStack stack, int people, int units) {
        this.stack = stack;
        this.people = people;
        this.units = units;
    }

    void registerAgencies() {
        for (int i = 0; i < MINISTRIES; i++) {
            ministries.add(agency("MINISTRY", "กระทรวง" + subject(i) + " " + i, "m" + i, null));
        }
        for (int i = 0; i < DEPARTMENTS; i++) {
            departments.add(
                    agency("DEPARTMENT", "กรม" + subject(i) + " " + i, "d" + i, ministry(i)));
        }
    }

    void sendUnits() {
        int each = Math.max(1, units / DEPARTMENTS);
        for (int i = 0; i < DEPARTMENTS; i++) {
            var list = new ArrayList<Map<String, Object>>();
            for (int unit = 0; unit < each; unit++) {
                boolean top = unit % 8 == 0;
                String name = (top ? "กอง" : "ฝ่าย") + subject(unit + i) + " " + i + "/" + unit;
                list.add(
                        top
                                ? unit("U" + unit, "03", name)
                                : unit("U" + unit, "04", name, "U" + unit / 8 * 8));
            }
            send(
                    "PUT",
                    "/v1/agencies/" + departments.get(i) + "/units",
                    Map.of("effectiveFrom", "2002-10-03", "units", list));
        }
    }

    /** People whose identity can be opened, because they are shown. */
    void sendPeople() {
        for (int i = 0; i < READ_ONE_BY_ONE; i++) {
            send(
                    "PUT",
                    "/v1/agencies/" + departments.getFirst() + "/people/" + key(i),
                    Map.of(
                            "identity",
                                    Map.of("kind", "PASSPORT", "number", "BENCH%05d".formatted(i)),
                            "givenNameTh", "ทดสอบ",
                            "familyNameTh", "ระบบ",
                            "personnelType", codes("PERSONNEL_TYPE").getFirst(),
                            "positionLevel", codes("POSITION_LEVEL").getFirst(),
                            "unit", "U0",
                            "digitalTargetGroup", codes("DIGITAL_TARGET_GROUP").getFirst(),
                            "status", "ACTIVE",
                            "effectiveFrom", "2024-10-01"));
        }
    }

    void loadPeople() throws SQLException {
        try (Connection connection = stack.database()) {
            connection.setAutoCommit(false);
            for (int from = 0; from < people; from += AT_ONCE) {
                load(connection, from, Math.min(people, from + AT_ONCE));
                connection.commit();
            }
            connection.setAutoCommit(true);
            connection.createStatement().execute("vacuum (analyze)");
        }
    }

    String department(int i) {
        return departments.get(Math.floorMod(i, departments.size()));
    }

    String ministry(int i) {
        return ministries.get(Math.floorMod(i, ministries.size()));
    }

    static String subject(int i) {
        return SUBJECTS[Math.floorMod(i, SUBJECTS.length)];
    }

    /** The path of one of the people that can be read. */
    String person(int i) {
        return "/v1/agencies/%s/people/%s"
                .formatted(departments.getFirst(), key(Math.floorMod(i, READ_ONE_BY_ONE)));
    }

    private static String key(int i) {
        return "READ-%05d".formatted(i);
    }

    /** Everybody has a place since a day of the last ten years, every tenth had another before. */
    private void load(Connection connection, int from, int to) throws SQLException {
        String sql =
                """
                with place as materialized (
                    select id as unit_id, agency_id, code, row_number() over (order by id) - 1 as place
                      from org_unit),
                many as materialized (
                    select i, gen_random_uuid() as id, place.*,
                           (?::text[])[1 + (hashint4(i) & 65535) % ?] as personnel_type,
                           (?::text[])[1 + (hashint4(i + 1) & 65535) % ?] as role_group,
                           (?::text[])[1 + (hashint4(i + 2) & 65535) % ?] as digital_target_group,
                           case when i % 3 = 0 then make_date(2016 + i % 10, 10, 1)
                                else date '2016-10-01' + (i::bigint * 7919 % 3600)::integer end as since
                      from generate_series(?, ? - 1) i
                      join place on place.place = (i::bigint * 104729) % (select count(*) from place)),
                added as (
                    insert into person (id, identity_kind, identity_key, identity_ciphertext, given_name_th,
                                        family_name_th, recorded_at, version)
                    select id, 'PASSPORT', left(encode(sha256(id::text::bytea), 'base64'), 43), 'none', 'บุคคลสมมติ',
                           'ลำดับ ' || i, now(), 0
                      from many)
                insert into assignment (id, person_id, agency_id, source_id, personnel_type, unit_id, unit_code,
                                        on_probation, heads_unit, role_group, role_group_source,
                                        digital_target_group, status, valid_from, valid_to, content_hash)
                select gen_random_uuid(), id, agency_id, 'LOAD-' || i, personnel_type, unit_id, code, false, false,
                       role_group, 'DERIVED', digital_target_group, 'ACTIVE', since, null, sha256('')
                  from many
                union all
                select gen_random_uuid(), id, agency_id, 'LOAD-' || i, personnel_type, unit_id, code, true, false,
                       role_group, 'DERIVED', digital_target_group, 'ACTIVE', since - 400, since, sha256('')
                  from many where i % 10 = 0
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (String list : List.of("PERSONNEL_TYPE", "ROLE_GROUP", "DIGITAL_TARGET_GROUP")) {
                List<String> codes = codes(list);
                statement.setArray(at++, connection.createArrayOf("text", codes.toArray()));
                statement.setInt(at++, codes.size());
            }
            statement.setInt(at++, from);
            statement.setInt(at, to);
            statement.executeUpdate();
        }
    }

    private List<String> codes(String list) {
        return known.computeIfAbsent(
                list,
                any -> {
                    var codes = new ArrayList<String>();
                    read(stack.answer(stack.get(admin, EDITION + list)))
                            .path("items")
                            .forEach(item -> codes.add(item.path("code").asText()));
                    return codes;
                });
    }

    private String agency(String kind, String nameTh, String slug, @Nullable String parent) {
        var agency = new HashMap<String, Object>();
        agency.put("codes", List.of(Map.of("scheme", "slug", "code", slug)));
        agency.put("kind", kind);
        agency.put("nameTh", nameTh);
        agency.put("validFrom", "2002-10-03");
        if (parent != null) {
            agency.put("parent", parent);
        }
        return send("POST", "/v1/agencies", agency).path("agencyId").asText();
    }

    private static Map<String, Object> unit(String code, String level, String nameTh) {
        return Map.of("code", code, "level", level, "nameTh", nameTh, "status", "ACTIVE");
    }

    private static Map<String, Object> unit(
            String code, String level, String nameTh, String parent) {
        return Map.of(
                "code", code, "level", level, "nameTh", nameTh, "status", "ACTIVE", "parent",
                parent);
    }

    private JsonNode send(String method, String path, Map<String, ?> body) {
        try {
            return read(stack.send(admin, method, path, json.writeValueAsString(body)));
        } catch (JsonProcessingException e) {
            throw new BenchException("cannot be written as JSON", e);
        }
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BenchException("The service answered no JSON: " + text, e);
        }
    }
}
