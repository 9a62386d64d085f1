package th.hrd.organisation.person.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.testing.OutboxRow;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;

/** Whoever reads the topic of people from its start ends with what the registry holds. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class PersonFactsComponentTest {

    private static final int MESSAGES = 60;

    private final Random random = new Random(20261123);

    @Test
    void theLastFactOfAPersonIsTheStateHeld() throws Exception {
        List<UUID> agencies = Stream.generate(Registry::aDepartment).limit(3).toList();
        agencies.forEach(agency -> Registry.putUnit(agency, "0301", Registry.division("กองทดสอบ")));
        List<String> identities = Stream.generate(Registry::newNationalId).limit(4).toList();
        Set<String> people = new TreeSet<>();
        for (int i = 0; i < MESSAGES; i++) {
            int who = random.nextInt(identities.size());
            UUID agency = agencies.get(random.nextInt(agencies.size()));
            Response answer =
                    Registry.put(agency, "HR-" + who, message(identities.get(who), agencies));
            assertThat(answer.statusCode()).isIn(200, 201, 409, 422);
            if (answer.statusCode() < 300) {
                people.add(answer.path("personId"));
            }
        }

        assertThat(people).hasSize(identities.size());
        for (String person : people) {
            assertThat(lastFactOf(person).data().get("assignments")).isEqualTo(heldOf(person));
        }
    }

    private Map<String, Object> message(String identity, List<UUID> agencies) {
        Map<String, Object> message = Registry.official(identity);
        message.put("positionLevel", "K" + random.nextInt(1, 4));
        message.put("status", random.nextInt(6) == 0 ? "LEFT" : "ACTIVE");
        message.put("returns", random.nextBoolean());
        message.put(
                "effectiveFrom",
                LocalDate.parse("2025-01-01").plusDays(random.nextInt(500)).toString());
        if (random.nextBoolean()) {
            message.put("unit", "0301");
        }
        if (random.nextInt(3) == 0) {
            String host = agencies.get(random.nextInt(agencies.size())).toString();
            message.put("secondment", Map.of("agency", host));
        }
        return message;
    }

    private static OutboxRow lastFactOf(String person) {
        return PublishedEvents.outbox().stream()
                .filter(row -> row.key().equals(person))
                .max(Comparator.comparingLong(OutboxRow::sequence))
                .orElseThrow();
    }

    private static JsonNode heldOf(String person) throws Exception {
        try (Connection database = PublishedEvents.connect();
                PreparedStatement select =
                        database.prepareStatement(
                                """
                                select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                                    'assignmentId', id, 'agencyId', agency_id, 'sourceId', source_id,
                                    'personnelType', personnel_type, 'positionLevel', position_level,
                                    'roleGroup', role_group, 'roleGroupSource', role_group_source,
                                    'digitalTargetGroup', digital_target_group,
                                    'supervisorId', supervisor_id, 'unitId', unit_id,
                                    'secondedToAgencyId', seconded_to_agency_id, 'status', status,
                                    'validFrom', valid_from, 'validTo', valid_to)) order by valid_from)
                                from assignment where person_id = ?
                                """)) {
            select.setObject(1, UUID.fromString(person));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new ObjectMapper().readTree(row.getString(1));
            }
        }
    }
}
