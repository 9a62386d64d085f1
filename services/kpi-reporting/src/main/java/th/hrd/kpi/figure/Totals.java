package th.hrd.kpi.figure;

import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.agency.Agency.Obligation;
import th.hrd.kpi.guideline.KpiDefinition;

/**
 * Rows added up to figures. Ministries and the nation are the sum of the agencies the guideline
 * binds; those that adopt it by analogy are reported apart, so that their joining does not move the
 * figure. An agency answers for itself, whatever its obligation.
 *
 * @param voluntary of the agencies that adopt the guideline by analogy; null at the level of an
 *     agency
 */
record Totals(Figure figure, @Nullable Figure voluntary) {

    static Totals of(KpiDefinition definition, Level level, Collection<FigureRow> rows) {
        return level == Level.AGENCY
                ? new Totals(sum(definition, rows, obligation -> true), null)
                : new Totals(
                        sum(definition, rows, obligation -> obligation == Obligation.MANDATORY),
                        sum(definition, rows, obligation -> obligation == Obligation.VOLUNTARY));
    }

    private static Figure sum(
            KpiDefinition definition, Collection<FigureRow> rows, Predicate<Obligation> included) {
        long numerator = 0;
        long denominator = 0;
        for (FigureRow row : rows) {
            if (included.test(row.obligation())) {
                numerator += row.numerator();
                denominator += row.denominator();
            }
        }
        return definition.kind() == KpiDefinition.Kind.COUNT
                ? Figure.count(numerator)
                : Figure.share(numerator, denominator);
    }
}
