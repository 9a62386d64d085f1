package th.hrd.platform.intake.library;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.file.Detected;
import th.hrd.platform.intake.job.IntakeJobView.DetectedView;
import th.hrd.platform.intake.job.IntakeRowView.FaultView;
import th.hrd.platform.intake.profile.Headings.Use;

/** How a sample is read with a profile, as its sender sees it. */
public record IntakeTrialView(
        String profile,
        @Nullable Integer profileVersion,
        DetectedView detected,
        List<ColumnView> columns,
        Map<String, String> constants,
        List<TrialRowView> rows) {

    public static IntakeTrialView from(TriedProfile tried) {
        return new IntakeTrialView(
                tried.name(),
                tried.version(),
                DetectedView.from(tried.detected()),
                tried.detected().columns().stream().map(ColumnView::from).toList(),
                tried.detected().constants(),
                tried.rows().stream().map(TrialRowView::from).toList());
    }

    /** What is done with a column. */
    public record ColumnView(String heading, Use use, @Nullable String field) {

        static ColumnView from(Detected.Column column) {
            return new ColumnView(column.heading(), column.use(), column.field());
        }
    }

    /** A row as it is understood. */
    public record TrialRowView(long row, Map<String, String> values, List<FaultView> faults) {

        static TrialRowView from(TriedProfile.TriedRow tried) {
            return new TrialRowView(
                    tried.number(),
                    tried.values(),
                    tried.faults().stream().map(FaultView::from).toList());
        }
    }
}
