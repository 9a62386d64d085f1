package th.hrd.idp.activity.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.activity.domain.Evidence;
import th.hrd.idp.activity.domain.Learning;
import th.hrd.idp.activity.domain.TrainingRecord;
import th.hrd.idp.guideline.AssuranceScale;
import th.hrd.idp.guideline.Guideline;
import th.hrd.idp.guideline.GuidelineProblem;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.intake.job.Checked;
import th.hrd.platform.intake.job.RowCheck;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.Row;
import th.hrd.platform.privacy.NationalIds;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/**
 * Judges the rows of one file with training records by the rules of a single activity. The
 * guideline of a year is looked up once.
 */
final class TrainingRowCheck implements RowCheck {

    private static final Pattern RECORD_ID = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
    private static final Pattern EVIDENCE_KIND = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final BigDecimal FEWEST = new BigDecimal(Learning.FEWEST_HOURS);
    private static final BigDecimal MOST = new BigDecimal(Learning.MOST_HOURS);
    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final List<String> WHERE_NO_NATIONAL_ID_MAY_BE =
            List.of("personSourceId", "courseName", "evidenceReference");

    private final Function<FiscalYear, Guideline> editions;
    private final LocalDate today;
    private final ObjectWriter json;
    private final Map<FiscalYear, Guideline> guidelines = new HashMap<>();

    /**
     * @param editions the guideline of a year
     * @param today after which nothing is completed yet
     */
    TrainingRowCheck(Function<FiscalYear, Guideline> editions, LocalDate today, ObjectMapper json) {
        this.editions = editions;
        this.today = today;
        this.json = json.writerFor(TrainingRecord.class);
    }

    @Override
    public Checked check(Row row) {
        List<Fault> faults = new ArrayList<>(row.faults());
        String key = key(row, faults);
        refuseNationalIds(row, faults);
        BigDecimal hours = hours(row, faults);
        Evidence evidence = evidence(row, faults);
        Guideline guideline = guideline(row, faults);
        String targetKind = guideline == null ? null : targetKind(row, guideline, faults);
        if (!faults.isEmpty() || hours == null || guideline == null) {
            return refused(key, faults);
        }
        var learning =
                new Learning(
                        targetKind,
                        row.value("targetCode"),
                        needed(row, "method"),
                        row.value("courseName"),
                        hours,
                        LocalDate.parse(needed(row, "completedOn")));
        String assurance = assurance(row, guideline.assurance());
        ActivityRules.violations(guideline, learning, assurance, evidence, today)
                .forEach(violation -> faults.add(fault(violation, row)));
        if (!faults.isEmpty()) {
            return refused(key, faults);
        }
        var record =
                new TrainingRecord(
                        needed(row, "personSourceId"),
                        learning,
                        ActivityRules.dimensions(guideline, learning),
                        assurance,
                        evidence);
        return new Checked(key, null, null, record.contentHash(), written(record), faults);
    }

    private static Checked refused(@Nullable String key, List<Fault> faults) {
        return new Checked(key, null, null, null, null, faults);
    }

    private static @Nullable String key(Row row, List<Fault> faults) {
        String key = row.value("recordId");
        if (key == null) {
            return null;
        }
        if (NationalIds.standIn(key)) {
            faults.add(Fault.of(TrainingRowProblem.NATIONAL_ID_NOT_TAKEN, "recordId", null));
            return null;
        }
        if (!RECORD_ID.matcher(key).matches()) {
            faults.add(Fault.of(TrainingRowProblem.RECORD_ID_FORM, "recordId", key));
            return null;
        }
        return key;
    }

    private static void refuseNationalIds(Row row, List<Fault> faults) {
        for (String field : WHERE_NO_NATIONAL_ID_MAY_BE) {
            String value = row.value(field);
            if (value != null && NationalIds.standIn(value)) {
                faults.add(Fault.of(TrainingRowProblem.NATIONAL_ID_NOT_TAKEN, field, null));
            }
        }
    }

    /** As sent, or the days by the hours of a day. */
    private static @Nullable BigDecimal hours(Row row, List<Fault> faults) {
        String sent = row.value("hours");
        String days = row.value("days");
        String hoursPerDay = row.value("hoursPerDay");
        BigDecimal hours;
        if (sent != null) {
            hours = new BigDecimal(sent);
        } else if (days != null && hoursPerDay != null) {
            BigDecimal ofDay = new BigDecimal(hoursPerDay);
            if (ofDay.signum() <= 0 || ofDay.compareTo(DAY) > 0) {
                faults.add(
                        Fault.of(
                                TrainingRowProblem.HOURS_OF_DAY_OUT_OF_RANGE,
                                "hoursPerDay",
                                hoursPerDay,
                                hoursPerDay,
                                DAY.toPlainString()));
                return null;
            }
            hours =
                    new BigDecimal(days)
                            .multiply(ofDay)
                            .setScale(Learning.DECIMALS_OF_HOURS, RoundingMode.HALF_UP);
        } else {
            if (faults.stream().noneMatch(fault -> fault.isOfRow() || isOfHours(fault))) {
                faults.add(Fault.of(TrainingRowProblem.HOURS_MISSING, "hours", null));
            }
            return null;
        }
        boolean isTaken =
                hours.compareTo(FEWEST) >= 0
                        && hours.compareTo(MOST) <= 0
                        && hours.stripTrailingZeros().scale() <= Learning.DECIMALS_OF_HOURS;
        if (!isTaken) {
            faults.add(
                    Fault.of(
                            TrainingRowProblem.HOURS_OUT_OF_RANGE,
                            sent == null ? "days" : "hours",
                            sent == null ? days : sent,
                            hours.toPlainString(),
                            Learning.FEWEST_HOURS,
                            Learning.MOST_HOURS));
        }
        return hours;
    }

    private static boolean isOfHours(Fault fault) {
        String field = fault.field();
        return "hours".equals(field) || "days".equals(field) || "hoursPerDay".equals(field);
    }

    private static @Nullable Evidence evidence(Row row, List<Fault> faults) {
        String reference = row.value("evidenceReference");
        if (reference == null) {
            return null;
        }
        String kind = row.value("evidenceKind");
        if (kind == null || !EVIDENCE_KIND.matcher(kind).matches()) {
            faults.add(Fault.of(TrainingRowProblem.EVIDENCE_KIND_FORM, "evidenceKind", kind));
            return null;
        }
        return new Evidence(kind, reference);
    }

    private @Nullable Guideline guideline(Row row, List<Fault> faults) {
        String completedOn = row.value("completedOn");
        if (completedOn == null) {
            return null;
        }
        Optional<Guideline> found = guidelineOf(LocalDate.parse(completedOn));
        if (found.isEmpty()) {
            faults.add(
                    Fault.of(
                            TrainingRowProblem.NO_GUIDELINE_THEN,
                            "completedOn",
                            completedOn,
                            completedOn));
        }
        return found.orElse(null);
    }

    private Optional<Guideline> guidelineOf(LocalDate day) {
        try {
            return Optional.of(guidelines.computeIfAbsent(FiscalYear.of(day), editions));
        } catch (ProblemException none) {
            if (none.type() == GuidelineProblem.NO_GUIDELINE_FOR_YEAR
                    || none.type() == CommonProblem.DATE_OUT_OF_RANGE) {
                return Optional.empty();
            }
            throw none;
        }
    }

    /** As sent; a code that stands in the lists of one kind alone needs none. */
    private static @Nullable String targetKind(Row row, Guideline guideline, List<Fault> faults) {
        String kind = row.value("targetKind");
        String code = row.value("targetCode");
        if (kind != null || code == null) {
            return kind;
        }
        List<String> kinds = guideline.targetKindsOf(code);
        if (kinds.size() == 1) {
            return kinds.getFirst();
        }
        faults.add(
                kinds.isEmpty()
                        ? Fault.of(TrainingRowProblem.TARGET_KIND_MISSING, "targetKind", null, code)
                        : Fault.of(
                                TrainingRowProblem.TARGET_KIND_UNCLEAR,
                                "targetKind",
                                null,
                                code,
                                String.join(", ", kinds)));
        return null;
    }

    private static String assurance(Row row, AssuranceScale scale) {
        String said = row.value("assurance");
        if (said != null) {
            return said;
        }
        return "true".equals(row.value("passed")) ? scale.ofPassing() : scale.ofAttending();
    }

    private static Fault fault(Violation violation, Row row) {
        String named = violation.pointer().substring("#/".length());
        String field = named.equals("evidence") ? "evidenceReference" : named;
        return Fault.of(
                TrainingRowProblem.like(violation.code()),
                field,
                row.value(field),
                violation.arguments().toArray(String[]::new));
    }

    private static String needed(Row row, String field) {
        return Objects.requireNonNull(row.value(field), field);
    }

    private String written(TrainingRecord record) {
        try {
            return json.writeValueAsString(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
