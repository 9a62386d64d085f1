package th.hrd.idp.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * IDP coverage as it is answered.
 *
 * @param percent two decimals; absent when there is nobody to count
 */
record CoverageView(
        UUID agencyId,
        int fiscalYear,
        LocalDate asOf,
        long headcount,
        long withAgreedIdp,
        @Nullable BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static CoverageView from(Coverage coverage) {
        return new CoverageView(
                coverage.agencyId(),
                coverage.fiscalYear(),
                coverage.asOf(),
                coverage.headcount(),
                coverage.withAgreedIdp(),
                percent(coverage));
    }

    private static @Nullable BigDecimal percent(Coverage coverage) {
        return coverage.headcount() == 0
                ? null
                : BigDecimal.valueOf(coverage.withAgreedIdp())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(coverage.headcount()), 2, RoundingMode.HALF_UP);
    }
}
