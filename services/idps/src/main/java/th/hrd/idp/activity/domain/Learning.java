package th.hrd.idp.activity.domain;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was learned, how, and for how long.
 *
 * @param hours more than 0, two decimals
 * @param completedOn last day of the activity
 */
@Embeddable
public record Learning(
        String targetKind,
        String targetCode,
        String method,
        BigDecimal hours,
        LocalDate completedOn) {}
