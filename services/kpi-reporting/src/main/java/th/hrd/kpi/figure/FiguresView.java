package th.hrd.kpi.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one KPI.
 *
 * @param kpiVersion the version of the definition they were counted by
 * @param fiscalYear Buddhist era
 * @param dataCutoff the day persons and agencies are counted on, 30 September of the year
 * @param provisional whether that day has not passed, so that the figures still move
 */
record FiguresView(
        String kpi,
        int kpiVersion,
        String nameTh,
        String nameEn,
        String unit,
        String edition,
        int fiscalYear,
        LocalDate dataCutoff,
        boolean provisional,
        Level level,
        List<UnitFigures> figures) {

    /**
     * The figures of one ministry or agency, or of the nation.
     *
     * @param agency null for the nation
     * @param voluntary of the agencies that adopt the guideline by analogy, which are not in the
     *     figure; null at the level of an agency
     * @param splits the same, told apart as asked; null when not asked
     */
    record UnitFigures(
            @Nullable AgencyLabel agency,
            Figure figure,
            @Nullable Figure voluntary,
            @Nullable List<SplitFigure> splits) {}

    /** The figure of one kind of person; null are the properties not asked for. */
    record SplitFigure(
            @Nullable String personnelType,
            @Nullable String roleGroup,
            @Nullable String digitalTargetGroup,
            Figure figure,
            @Nullable Figure voluntary) {}
}
