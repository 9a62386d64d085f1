package th.hrd.kpi.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The value of a KPI with what it is made of.
 *
 * @param denominator null where the KPI is a plain count
 * @param value percent with two decimals, half rounded up; of a plain count the count; null when
 *     there is no population
 * @param reason why there is no value
 */
record Figure(
        long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        @Nullable Reason reason) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Why a figure has no value. */
    enum Reason {
        /** Nobody, or no agency, is in the population. */
        NO_POPULATION
    }

    static Figure share(long numerator, long denominator) {
        if (denominator == 0) {
            return new Figure(0, 0L, null, Reason.NO_POPULATION);
        }
        BigDecimal percent =
                BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        return new Figure(numerator, denominator, percent, null);
    }

    static Figure count(long numerator) {
        return new Figure(numerator, null, BigDecimal.valueOf(numerator), null);
    }
}
