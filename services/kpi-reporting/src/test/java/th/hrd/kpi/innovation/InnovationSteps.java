package th.hrd.kpi.innovation;

import java.util.UUID;
import javax.sql.DataSource;
import th.hrd.kpi.cell.Cells;
import th.hrd.platform.calendar.FiscalYear;

/** Records and withdraws innovations under the REST layer, inside a transaction of the test. */
public final class InnovationSteps {

    private final InnovationRepository innovations;

    public InnovationSteps(DataSource database) {
        innovations = new InnovationRepository(database, new Cells());
    }

    public UUID record(UUID agencyId, int fiscalYear) {
        Innovation innovation =
                new Innovation(
                        UUID.randomUUID(),
                        agencyId,
                        "ANY",
                        "ระบบ",
                        "กอง",
                        new FiscalYear(fiscalYear).firstDay(),
                        "https://example.go.th",
                        null,
                        0);
        innovations.takeTurn();
        innovations.add(innovation);
        return innovation.id();
    }

    public void withdraw(UUID agencyId, UUID id) {
        innovations.takeTurn();
        innovations.withdraw(innovations.find(agencyId, id).orElseThrow().withdraw("บันทึกซ้ำ"));
    }
}
