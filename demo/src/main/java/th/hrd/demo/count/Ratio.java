package th.hrd.demo.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * So many of so many.
 *
 * @param denominator 0 for a plain count, or where nobody is in the population
 */
public record Ratio(long numerator, long denominator) {

    public static final Ratio NONE = new Ratio(0, 0);

    public Ratio plus(Ratio other) {
        return new Ratio(numerator + other.numerator, denominator + other.denominator);
    }

    static Ratio one(boolean counted) {
        return new Ratio(counted ? 1 : 0, 1);
    }

    /** In percent with two decimals; empty without a population. */
    public Optional<BigDecimal> percent() {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(numerator * 100)
                                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP));
    }

    @Override
    public String toString() {
        return denominator == 0
                ? "%,d".formatted(numerator)
                : "%,d/%,d".formatted(numerator, denominator);
    }
}
