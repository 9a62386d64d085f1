package th.hrd.platform.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import th.hrd.platform.problem.CommonProblem;

/**
 * A Thai fiscal year: 1 October to 30 September, named by the Buddhist-era year in which it ends.
 *
 * @param be the Buddhist-era year, 2500 to 2700
 */
public record FiscalYear(int be) implements Comparable<FiscalYear> {

    public static final int MIN = 2500;
    public static final int MAX = 2700;

    private static final FiscalYear FIRST = new FiscalYear(MIN);
    private static final FiscalYear LAST = new FiscalYear(MAX);

    @JsonCreator
    public FiscalYear {
        if (be < MIN || be > MAX) {
            throw new IllegalArgumentException(
                    "fiscal year " + be + " is not between " + MIN + " and " + MAX);
        }
    }

    /**
     * The fiscal year a day lies in.
     *
     * @throws th.hrd.platform.problem.ProblemException DATE_OUT_OF_RANGE (422) before 1 October
     *     1956 or after 30 September 2157: no record of ours is that old or that far away, though a
     *     default of another system may be
     */
    public static FiscalYear of(LocalDate day) {
        if (day.isBefore(FIRST.firstDay()) || day.isAfter(LAST.lastDay())) {
            throw CommonProblem.DATE_OUT_OF_RANGE.problem(day, FIRST.firstDay(), LAST.lastDay());
        }
        int year = BuddhistEra.ofGregorian(day.getYear());
        return new FiscalYear(day.getMonthValue() >= Month.OCTOBER.getValue() ? year + 1 : year);
    }

    @JsonValue
    @Override
    public int be() {
        return be;
    }

    /** 1 October of the year before. */
    public LocalDate firstDay() {
        return LocalDate.of(BuddhistEra.toGregorian(be) - 1, Month.OCTOBER, 1);
    }

    /**
     * 30 September: the day the year's data is cut off (guideline 2566-2570, monitoring and
     * evaluation).
     */
    public LocalDate lastDay() {
        return LocalDate.of(BuddhistEra.toGregorian(be), Month.SEPTEMBER, 30);
    }

    /** Whether the day lies in this year. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /**
     * The last instant a report on this year is on time: the end of 31 December three months after
     * the year, Bangkok time ("within December of the next fiscal year", guideline 2566-2570,
     * monitoring and evaluation).
     */
    public Instant reportDue() {
        return LocalDate.of(BuddhistEra.toGregorian(be), Month.DECEMBER, 31)
                .atTime(LocalTime.of(23, 59, 59, 999_000_000))
                .atZone(ThaiCalendar.BANGKOK)
                .toInstant();
    }

    public FiscalYear next() {
        return new FiscalYear(be + 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(be, other.be);
    }

    @Override
    public String toString() {
        return String.valueOf(be);
    }
}
