package th.hrd.platform.intake.job;

import java.util.List;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.Severity;

/**
 * What became of a row, and why.
 *
 * @param number of the row in its file
 * @param outcome what became of it
 * @param changed the fields that changed, of an update
 * @param faults why it is refused
 */
public record RowOutcome(long number, Outcome outcome, List<String> changed, List<Fault> faults) {

    public RowOutcome {
        changed = List.copyOf(changed);
        faults = List.copyOf(faults);
    }

    public static RowOutcome created(long number) {
        return new RowOutcome(number, Outcome.CREATED, List.of(), List.of());
    }

    public static RowOutcome updated(long number, List<String> changed) {
        return new RowOutcome(number, Outcome.UPDATED, changed, List.of());
    }

    public static RowOutcome unchanged(long number) {
        return new RowOutcome(number, Outcome.UNCHANGED, List.of(), List.of());
    }

    /** Rejected when any fault is an error of the row itself, else in conflict. */
    public static RowOutcome refused(long number, List<Fault> faults) {
        boolean isError =
                faults.stream().anyMatch(fault -> fault.problem().severity() == Severity.ERROR);
        return new RowOutcome(
                number, isError ? Outcome.REJECTED : Outcome.CONFLICT, List.of(), faults);
    }
}
