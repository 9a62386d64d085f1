package th.hrd.idp.activity.domain;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was learned, how, and for how long.
 *
 * @param targetKind the kind of development target it serves; absent when nobody says one
 * @param targetCode that target; absent together with its kind
 * @param method how it was learned
 * @param courseName the course, seminar or project, as the agency knows it
 * @param hours {@link #FEWEST_HOURS} to {@link #MOST_HOURS}, two decimals
 * @param completedOn last day of the activity
 */
@Embeddable
public record Learning(
        @Nullable String targetKind,
        @Nullable String targetCode,
        String method,
        @Nullable String courseName,
        BigDecimal hours,
        LocalDate completedOn) {

    public static final String FEWEST_HOURS = "0.25";
    public static final String MOST_HOURS = "2000";
    public static final int DECIMALS_OF_HOURS = 2;
}
