package th.hrd.idp.plan.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.problem.Violation;

/**
 * What one item of an IDP says: exactly one development target under one development issue, how it
 * is to be reached and how it will be measured.
 *
 * @param learningMode code of the edition's 70:20:10 list
 * @param expectedLevel level the position asks for, 0 to 5
 * @param actualLevel level the person was assessed at, 0 to 5
 * @param plannedFrom first day
 * @param plannedTo last day, inclusive
 */
@Embeddable
public record ItemContent(
        String targetKind,
        String targetCode,
        String devIssue,
        @Nullable String description,
        @Nullable Integer expectedLevel,
        @Nullable Integer actualLevel,
        String method,
        String learningMode,
        LocalDate plannedFrom,
        LocalDate plannedTo,
        String measure) {

    /**
     * Actual minus expected level; negative means the item is obligatory, absent when either level
     * is unknown.
     */
    public @Nullable Integer gap() {
        return expectedLevel == null || actualLevel == null ? null : actualLevel - expectedLevel;
    }

    /** What is wrong with the planned period for an IDP of this year. */
    public List<Violation> periodViolations(FiscalYear year, String pointer) {
        var found = new ArrayList<Violation>();
        if (plannedTo.isBefore(plannedFrom)) {
            found.add(IdpProblem.PERIOD_REVERSED.at(pointer + "/plannedTo", plannedFrom));
        }
        if (plannedFrom.isBefore(year.firstDay()) || plannedFrom.isAfter(year.lastDay())) {
            found.add(
                    IdpProblem.PERIOD_OUTSIDE_FISCAL_YEAR.at(
                            pointer + "/plannedFrom", year.be(), year.firstDay(), year.lastDay()));
        }
        if (plannedTo.isAfter(year.lastDay())) {
            found.add(
                    IdpProblem.PERIOD_OUTSIDE_FISCAL_YEAR.at(
                            pointer + "/plannedTo", year.be(), year.firstDay(), year.lastDay()));
        }
        return found;
    }
}
