package th.hrd.platform.calendar;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import th.hrd.platform.problem.CommonProblem;

/**
 * The Thai solar calendar's year: Gregorian plus 543 for every date since 1 January 2484 (1941).
 */
public final class BuddhistEra {

    /**
     * No Gregorian date we handle reaches this year, and every Buddhist-era one since 1857 does.
     */
    private static final int FIRST_YEAR_TAKEN_FOR_BUDDHIST = 2400;

    private BuddhistEra() {}

    public static int ofGregorian(int year) {
        return ThaiBuddhistDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    }

    public static int toGregorian(int be) {
        return LocalDate.from(ThaiBuddhistDate.of(be, 1, 1)).getYear();
    }

    /**
     * Passes a date that came in as ISO 8601, refusing the classic integration fault of a
     * Buddhist-era year in it.
     *
     * @throws th.hrd.platform.problem.ProblemException BE_YEAR_IN_ISO_DATE when the year is 2400 or
     *     more
     */
    public static LocalDate refuseIn(LocalDate isoDate) {
        if (isoDate.getYear() >= FIRST_YEAR_TAKEN_FOR_BUDDHIST) {
            throw CommonProblem.BE_YEAR_IN_ISO_DATE.problem(isoDate, isoDate.minusYears(543));
        }
        return isoDate;
    }
}
