package th.hrd.organisation.agency.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A state of an agency and how long it holds.
 *
 * @param state what the agency is
 * @param validTo first day of the next state; open when absent
 */
public record StatePeriod(AgencyState state, @Nullable LocalDate validTo) {

    public LocalDate validFrom() {
        return state.validFrom();
    }

    /** Whether it holds on the day or on any later one. */
    boolean reaches(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }
}
