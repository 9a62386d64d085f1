package th.hrd.kpi.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.kpi.Told;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class AgencyNamesComponentTest {

    private final LocalDate today = LocalDate.now(ThaiCalendar.BANGKOK);

    @Inject Agencies agencies;

    private final UUID agency = UUID.randomUUID();

    @BeforeEach
    void anAgencyRenamedTodayAndAgainTomorrow() {
        Told.events(
                Told.agency(agency, agency.toString().substring(0, 8), "MANDATORY", null)
                        .with("/nameTh", "ชื่อวันนี้")
                        .with(
                                "/names",
                                List.of(
                                        Told.name("ชื่อเดิม", "2002-10-03"),
                                        Told.name("ชื่อวันนี้", today.toString()),
                                        Told.name("ชื่อใหม่", today.plusDays(1).toString()))));
    }

    @Test
    void aNameHoldsFromItsDayWithoutAnotherEvent() {
        assertThat(nameOn(LocalDate.of(1999, 1, 1))).isEqualTo("ชื่อเดิม");
        assertThat(nameOn(today.minusDays(1))).isEqualTo("ชื่อเดิม");
        assertThat(nameOn(today)).isEqualTo("ชื่อวันนี้");
        assertThat(nameOn(today.plusDays(1))).isEqualTo("ชื่อใหม่");
    }

    @Test
    void aYearThatIsOverKeepsTheNameOfItsCutOff() {
        int running = FiscalYear.of(today).be();

        named(running - 1, "ชื่อเดิม");
        named(running, "ชื่อวันนี้");
    }

    private String nameOn(LocalDate day) {
        return agencies.require(agency.toString(), day).nameTh();
    }

    private void named(int fiscalYear, String name) {
        Contract.given(Told.analyst())
                .queryParam("fiscalYear", fiscalYear)
                .queryParam("level", "AGENCY")
                .queryParam("agency", agency.toString())
                .get("/v1/kpi-table")
                .then()
                .statusCode(200)
                .body("items[0].agency.nameTh", equalTo(name));
    }
}
