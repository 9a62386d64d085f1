package th.hrd.platform.intake.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.file.Detected;
import th.hrd.platform.intake.file.Format;
import th.hrd.platform.intake.file.Trial;
import th.hrd.platform.intake.job.Atomicity;
import th.hrd.platform.intake.job.IntakeOrder;
import th.hrd.platform.intake.job.IntakeProblem;
import th.hrd.platform.intake.job.Mode;
import th.hrd.platform.intake.job.RowCheck;
import th.hrd.platform.intake.job.RowType;
import th.hrd.platform.intake.job.Scope;
import th.hrd.platform.intake.job.Sender;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.intake.row.Row;
import th.hrd.platform.privacy.NationalIds;
import th.hrd.platform.problem.ProblemException;

/**
 * Reads samples as files would be read, up to where a row is judged by itself, and keeps nothing.
 */
@ApplicationScoped
public class ProfileTrials {

    /** A few lines say how a file is written; a workbook of 1,000 people has less, too. */
    private static final int LONGEST_SAMPLE = 1 << 20;

    private static final int KIB = 1 << 10;
    private static final int LONGEST_HEADING = 200;
    private static final String HIDDEN = "X".repeat(13);

    private final IntakeProfiles profiles;

    ProfileTrials(IntakeProfiles profiles) {
        this.profiles = profiles;
    }

    /**
     * Reads a sample with a profile that ships or is stored.
     *
     * @param version the newest when it is absent
     * @param contentType what the request says the sample is
     * @param effectiveFrom the day of rows that name none
     * @throws ProblemException what {@link IntakeProfiles#find} does not find, SAMPLE_TOO_LARGE
     *     (413), and what a file itself is refused for
     */
    public TriedProfile stored(
            String rows,
            UUID owner,
            String name,
            @Nullable Integer version,
            @Nullable LocalDate effectiveFrom,
            Sender sender,
            String contentType,
            byte[] sample) {
        Profile profile = profiles.find(rows, owner, name, version).profile();
        Format format = Format.ofContentType(contentType);
        return tried(
                new Asked(rows, owner, sender, profile, effectiveFrom),
                profile.version(),
                format,
                sample);
    }

    /**
     * Reads a sample with a profile that is not stored.
     *
     * @throws ProblemException what {@link IntakeProfiles#store} and the trial of a stored one
     *     refuse
     */
    public TriedProfile draft(
            String rows, UUID owner, String name, Sender sender, DraftTrialRequest request) {
        Profile profile = profiles.checked(rows, owner, name, request.profile());
        return tried(
                new Asked(rows, owner, sender, profile, request.effectiveFrom()),
                null,
                request.format(),
                request.sampleBytes());
    }

    private record Asked(
            String rows,
            UUID owner,
            Sender sender,
            Profile profile,
            @Nullable LocalDate effectiveFrom) {

        IntakeOrder order() {
            return new IntakeOrder(
                    rows,
                    owner,
                    sender,
                    Mode.VALIDATE,
                    Atomicity.ROW,
                    Scope.DELTA,
                    effectiveFrom,
                    false,
                    profile.name(),
                    profile.version());
        }
    }

    private TriedProfile tried(
            Asked asked, @Nullable Integer version, Format format, byte[] sample) {
        if (sample.length > LONGEST_SAMPLE) {
            throw IntakeProblem.SAMPLE_TOO_LARGE.problem(LONGEST_SAMPLE / KIB);
        }
        RowType type = profiles.rowType(asked.rows);
        Trial trial = Trial.of(sample, format, asked.profile, type.fields(), type.labels());
        Detected detected = shown(trial.detected());
        Map<String, String> headings = new HashMap<>();
        for (Detected.Column column : detected.columns()) {
            if (column.field() != null) {
                headings.put(column.field(), column.heading());
            }
        }
        RowCheck check = type.check(asked.order());
        return new TriedProfile(
                asked.profile.name(),
                version,
                detected,
                trial.rows().stream()
                        .map(row -> tried(row, type.fields(), check, headings))
                        .toList());
    }

    private static TriedProfile.TriedRow tried(
            Row row, List<Field> fields, RowCheck check, Map<String, String> headings) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : fields) {
            String value = row.value(field.name());
            if (value != null) {
                values.put(
                        field.name(),
                        field.kind() == Field.Kind.IDENTITY_NUMBER
                                ? HIDDEN
                                : NationalIds.masked(value));
            }
        }
        List<Fault> faults =
                check.check(row).faults().stream()
                        .map(fault -> placed(fault, headings.get(fault.field())))
                        .toList();
        return new TriedProfile.TriedRow(row.number(), values, faults);
    }

    private static Fault placed(Fault fault, @Nullable String heading) {
        return heading == null ? fault : fault.inColumn(heading);
    }

    /** A file without a heading has its first person there. */
    private static Detected shown(Detected detected) {
        return new Detected(
                detected.format(),
                detected.gzip(),
                detected.encoding(),
                detected.bom(),
                detected.delimiter(),
                detected.lineEnd(),
                detected.columns().stream()
                        .map(
                                column ->
                                        new Detected.Column(
                                                shown(column.heading()),
                                                column.use(),
                                                column.field()))
                        .toList(),
                detected.constants(),
                detected.profile(),
                detected.profileVersion());
    }

    private static String shown(String heading) {
        String masked = NationalIds.masked(heading);
        return masked.length() <= LONGEST_HEADING
                ? masked
                : masked.substring(0, LONGEST_HEADING) + "…";
    }
}
