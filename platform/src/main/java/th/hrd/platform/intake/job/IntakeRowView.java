package th.hrd.platform.intake.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.row.Fault;

/** What became of a row, as the sender of its file sees it. */
public record IntakeRowView(
        long row,
        @Nullable String key,
        Outcome outcome,
        List<String> changed,
        List<FaultView> faults) {

    public static IntakeRowView from(MergedRow merged) {
        return new IntakeRowView(
                merged.number(),
                merged.key(),
                merged.outcome(),
                merged.changed(),
                merged.faults().stream().map(FaultView::from).toList());
    }

    /** One thing to mend in a row. */
    public record FaultView(
            String number,
            String code,
            @Nullable String field,
            @Nullable String column,
            @Nullable String value,
            String detailTh,
            String detailEn) {

        public static FaultView from(Fault fault) {
            return new FaultView(
                    fault.problem().number(),
                    fault.problem().name(),
                    fault.field(),
                    fault.column(),
                    fault.value(),
                    fault.text().th(),
                    fault.text().en());
        }
    }
}
