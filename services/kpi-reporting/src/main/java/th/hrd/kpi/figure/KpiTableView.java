package th.hrd.kpi.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.guideline.KpiDefinition;

/**
 * All computed KPIs of a year side by side, one row per ministry or agency.
 *
 * @param fiscalYear Buddhist era
 * @param dataCutoff the day persons and agencies are counted on, 30 September of the year
 * @param provisional whether that day has not passed, so that the figures still move
 * @param kpis the columns
 * @param items the rows
 */
record KpiTableView(
        int fiscalYear,
        String edition,
        LocalDate dataCutoff,
        boolean provisional,
        Level level,
        List<Column> kpis,
        List<Row> items,
        @Nullable String nextCursor) {

    /** One KPI. */
    record Column(String kpi, int version, String nameTh, String nameEn, String unit) {

        static Column from(KpiDefinition definition) {
            return new Column(
                    definition.kpi(),
                    definition.version(),
                    definition.nameTh(),
                    definition.nameEn(),
                    definition.unit());
        }
    }

    /**
     * One ministry or agency, or the nation.
     *
     * @param agency null for the nation
     * @param figures one of each column, in their order
     */
    record Row(@Nullable AgencyLabel agency, List<Entry> figures) {}

    /**
     * One figure.
     *
     * @param voluntary of the agencies that adopt the guideline by analogy; null at the level of an
     *     agency
     */
    record Entry(String kpi, Figure figure, @Nullable Figure voluntary) {}
}
