package th.hrd.organisation.agency.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.OutboxRow;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class AgencyTurnsComponentTest {

    private static final String TURNED = "hrd.organisation.agency-turned.v1";

    @Inject AgencyTurns turns;

    @Test
    void aNameRecordedAheadIsToldOnItsDayAndOnce() throws SQLException {
        LocalDate today = LocalDate.now(ThaiCalendar.BANGKOK);
        UUID agency = Registry.aDepartment();
        rename(agency, today.plusDays(7));
        turns.tell();
        assertThat(facts(agency)).extracting(OutboxRow::type).doesNotContain(TURNED);
        OutboxRow ahead = facts(agency).getLast();
        assertThat(ahead.data().path("nameTh").asText()).isNotEqualTo("กรมใหม่");

        aWeekPasses(agency);
        turns.tell();
        turns.tell();

        List<OutboxRow> told = facts(agency);
        assertThat(told).extracting(OutboxRow::type).containsOnlyOnce(TURNED);
        assertThat(told.getLast().type()).isEqualTo(TURNED);
        assertThat(told.getLast().data().path("nameTh").asText()).isEqualTo("กรมใหม่");
        assertThat(told.getLast().sequence()).isGreaterThan(ahead.sequence());
    }

    @Test
    void whatWasToldOnItsDayIsNotToldAgain() {
        UUID agency = Registry.aDepartment();
        rename(agency, LocalDate.now(ThaiCalendar.BANGKOK));

        turns.tell();

        assertThat(facts(agency)).extracting(OutboxRow::type).doesNotContain(TURNED);
    }

    private static void rename(UUID agency, LocalDate day) {
        var draft =
                Registry.draft(
                        Map.of(
                                "kind", "RENAME",
                                "effectiveFrom", day.toString(),
                                "legalBasis", Map.of("document", "พระราชกฤษฎีกาทดสอบ"),
                                "sources", List.of(Map.of("agency", agency.toString())),
                                "names", Map.of("nameTh", "กรมใหม่")));
        draft.then().statusCode(201);
        Contract.given(Registry.admin())
                .header("If-Match", draft.header("ETag"))
                .post(draft.header("Location") + "/application")
                .then()
                .statusCode(200);
    }

    /** The registry has no clock to turn, so all that is known of the agency is a week older. */
    private static void aWeekPasses(UUID agency) throws SQLException {
        try (Connection connection = PublishedEvents.connect()) {
            for (String sql :
                    List.of(
                            "update agency_state set valid_from = valid_from - 7 where agency_id ="
                                    + " ?",
                            "update agency set told_on = told_on - 7 where id = ?")) {
                try (PreparedStatement update = connection.prepareStatement(sql)) {
                    update.setObject(1, agency);
                    update.executeUpdate();
                }
            }
        }
    }

    private static List<OutboxRow> facts(UUID agency) {
        return PublishedEvents.outbox().stream()
                .filter(row -> row.key().equals(agency.toString()))
                .toList();
    }
}
