package th.hrd.idp.activity.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.hrd.idp.activity.domain.TrainingRecord;
import th.hrd.idp.guideline.Guideline;
import th.hrd.idp.guideline.GuidelineExample;
import th.hrd.idp.guideline.GuidelineProblem;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.intake.file.Format;
import th.hrd.platform.intake.file.RowReader;
import th.hrd.platform.intake.job.Checked;
import th.hrd.platform.intake.profile.Headings;
import th.hrd.platform.intake.profile.ProfileCheck;
import th.hrd.platform.intake.profile.ShippedProfiles;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.FileRowProblem;
import th.hrd.platform.intake.row.Row;
import th.hrd.platform.intake.row.RowProblem;
import th.hrd.platform.problem.Text;

class TrainingRowCheckTest {

    private static final Guideline GUIDELINE = GuidelineExample.read();
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final List<FiscalYear> lookedUp = new ArrayList<>();
    private final TrainingRowCheck check =
            new TrainingRowCheck(this::edition, LocalDate.of(2026, 11, 23), JSON);

    private Guideline edition(FiscalYear year) {
        lookedUp.add(year);
        if (year.be() < 2566) {
            throw GuidelineProblem.NO_GUIDELINE_FOR_YEAR.problem(year);
        }
        return GUIDELINE;
    }

    @Test
    void whoPassedHasWhatCountsAndWhoDidNotWasThere() throws IOException {
        assertThat(record(row()).assurance()).isEqualTo("COMPLETED");
        assertThat(record(row("passed", "false", "evidenceReference", null)).assurance())
                .isEqualTo("ATTENDED");
        assertThat(record(row("passed", null, "evidenceReference", null)).assurance())
                .isEqualTo("ATTENDED");
        assertThat(record(row("assurance", "ASSESSED")).assurance()).isEqualTo("ASSESSED");
    }

    @Test
    void whatCountsIsShown() {
        assertThat(faults(row("evidenceReference", null)))
                .containsExactly("TR2018 evidenceReference");
        assertThat(faults(row("evidenceKind", null))).containsExactly("TR2007 evidenceKind");
        assertThat(faults(row("evidenceKind", "order"))).containsExactly("TR2007 evidenceKind");
        assertThat(faults(row("assurance", "CERTIFIED"))).containsExactly("TR2017 assurance");
    }

    @Test
    void hoursAreSentOrTheDaysByTheHoursOfADay() throws IOException {
        assertThat(record(row("hours", "12.5")).learning().hours()).isEqualByComparingTo("12.5");
        assertThat(record(days("2", "6")).learning().hours()).isEqualByComparingTo("12");
        assertThat(record(days("0.333", "7")).learning().hours()).isEqualByComparingTo("2.33");
        assertThat(faults(days("2", null))).containsExactly("TR2003 hours");
        assertThat(faults(days(null, "6"))).containsExactly("TR2003 hours");
        assertThat(faults(days("0", "6"))).containsExactly("TR2004 days");
        assertThat(faults(row("hours", "2000.5"))).containsExactly("TR2004 hours");
        assertThat(faults(row("hours", "1.255"))).containsExactly("TR2004 hours");
    }

    @Test
    void aDayHasAtMostTwentyFourHours() throws IOException {
        assertThat(record(days("2", "24")).learning().hours()).isEqualByComparingTo("48");
        for (String ofDay : List.of("24.01", "60", "0", "-6")) {
            assertThat(faults(days("2", ofDay))).containsExactly("TR2009 hoursPerDay");
        }
        assertThat(faults(row("hours", "12", "hoursPerDay", "0"))).isEmpty();
    }

    @Test
    void ofARowThatCannotBeReadNothingElseIsSaid() {
        Fault cut = Fault.ofRow(FileRowProblem.TOO_FEW_CELLS, "3", "9");

        assertThat(check.check(new Row(1, Map.of(), List.of(cut), Set.of())).faults())
                .containsExactly(cut);
    }

    @Test
    void whatIsWrongWithTheHoursIsSaidOnce() {
        Fault unreadable = Fault.of(TrainingRowProblem.HOURS_OUT_OF_RANGE, "days", "two");
        Row row = days(null, "6");

        Checked checked = check.check(new Row(1, row.values(), List.of(unreadable), row.unsaid()));

        assertThat(checked.faults()).containsExactly(unreadable);
    }

    @Test
    void aRecordWithoutATargetCountsForNoDimension() throws IOException {
        TrainingRecord record = record(row());

        assertThat(record.learning().targetKind()).isNull();
        assertThat(record.dimensions()).isEmpty();
    }

    @Test
    void aTargetOfOneKindNeedsNotSayWhich() throws IOException {
        TrainingRecord record = record(row("targetCode", "DS6"));

        assertThat(record.learning().targetKind()).isEqualTo("DIGITAL_SKILL");
        assertThat(record.dimensions()).containsExactly("DS6");
        assertThat(faults(row("targetCode", "SK_COGNITIVE"))).containsExactly("TR2006 targetKind");
        assertThat(faults(row("targetCode", "0117"))).containsExactly("TR2005 targetKind");
        assertThat(record(row("targetKind", "COMPETENCY", "targetCode", "0117")).dimensions())
                .isEmpty();
        assertThat(faults(row("targetKind", "MINDSET"))).containsExactly("TR2011 targetCode");
        assertThat(faults(row("targetKind", "MINDSET", "targetCode", "DS6")))
                .containsExactly("TR2013 targetCode");
    }

    @Test
    void aDayHasAGuidelineAndIsNotAhead() {
        assertThat(faults(row("completedOn", "2026-11-24"))).containsExactly("TR2015 completedOn");
        assertThat(faults(row("completedOn", "2022-09-30"))).containsExactly("TR2008 completedOn");
        assertThat(faults(row("completedOn", "1900-01-01"))).containsExactly("TR2008 completedOn");
        assertThat(faults(row("completedOn", "2022-10-01"))).isEmpty();
    }

    @Test
    void theGuidelineOfAYearIsLookedUpOnce() {
        for (String day : List.of("2025-10-01", "2026-03-15", "2026-09-30", "2026-10-01")) {
            check.check(row("completedOn", day));
        }

        assertThat(lookedUp).containsExactly(new FiscalYear(2569), new FiscalYear(2570));
    }

    @Test
    void aNationalIdIsTakenNowhereAndRepeatedNowhere() {
        String id = "1234567890121";
        Checked asKey = check.check(row("recordId", id));

        assertThat(asKey.key()).isNull();
        assertThat(asKey.faults()).extracting(Fault::value).containsOnlyNulls();
        for (String field : List.of("personSourceId", "courseName", "evidenceReference")) {
            assertThat(faults(row(field, "1-2345-67890-12-1"))).containsExactly("TR2002 " + field);
        }
        assertThat(faults(row("recordId", "a/b"))).containsExactly("TR2001 recordId");
    }

    @Test
    void allThatIsWrongIsSaid() {
        assertThat(
                        faults(
                                row(
                                        "method",
                                        "SINGING",
                                        "completedOn",
                                        "2026-11-24",
                                        "evidenceReference",
                                        null)))
                .containsExactlyInAnyOrder(
                        "TR2014 method", "TR2015 completedOn", "TR2018 evidenceReference");
    }

    @Test
    void recordsThatSayTheSameHaveTheSameHash() throws IOException {
        Set<String> hashes = new HashSet<>();
        hashes.add(record(row()).contentHash());
        assertThat(hashes.add(record(row("hours", "12.00")).contentHash())).isFalse();
        for (Row other :
                List.of(
                        row("hours", "12.01"),
                        row("personSourceId", "HR-2"),
                        row("method", "SEMINAR"),
                        row("courseName", "อื่น"),
                        row("completedOn", "2026-03-16"),
                        row("assurance", "ASSESSED"),
                        row("evidenceKind", "LETTER"),
                        row("evidenceReference", "13/2569"),
                        row("targetCode", "DS6"),
                        row("targetKind", "KNOWLEDGE", "targetCode", "DS6"))) {
            assertThat(hashes.add(record(other).contentHash())).isTrue();
        }
    }

    @Test
    void whatDpisExportsIsReadWithoutTheIdentityNumber() throws IOException {
        String file =
                """
                TRN_ID|#|PER_ID|#|TRN_TYPE|#|TR_CODE|#|TRN_ENDDATE|#|PER_CARDNO|#|TRN_DAY|#|TRN_PASS|#|TRN_PROJECT_NAME|#|TRN_DOCNO|#|ชั่วโมงต่อวัน
                77      |#|1001|#|ดูงาน|#|0117|#|2026-03-15 00:00:00|#|1234567890121|#|2|#|ผ่าน|#|ดูงานดิจิทัล|#|12/2569|#|6
                """;
        try (RowReader rows =
                RowReader.open(
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        Format.CSV,
                        ShippedProfiles.named(TrainingFiles.ROWS, "dpis5").orElseThrow(),
                        TrainingRows.FIELDS,
                        TrainingRows.codes(GUIDELINE))) {
            assertThat(rows.advance()).isTrue();
            TrainingRecord record = record(rows.row());

            assertThat(record.personSourceId()).isEqualTo("1001");
            assertThat(record.learning().method()).isEqualTo("STUDY_VISIT");
            assertThat(record.learning().courseName()).isEqualTo("ดูงานดิจิทัล");
            assertThat(record.learning().hours()).isEqualByComparingTo("12");
            assertThat(record.assurance()).isEqualTo("COMPLETED");
            assertThat(record.evidence().kind()).isEqualTo("ORDER");
            assertThat(new String(rows.raw(), StandardCharsets.UTF_8)).doesNotContain("1234567");
            assertThat(rows.detected().columns())
                    .filteredOn(column -> column.use() == Headings.Use.FORBIDDEN)
                    .extracting(column -> column.heading())
                    .containsExactly("PER_CARDNO");
        }
    }

    @Test
    void theShippedProfileFitsTheRows() {
        assertThat(
                        ProfileCheck.of(
                                ShippedProfiles.named(TrainingFiles.ROWS, "dpis5").orElseThrow(),
                                TrainingRows.FIELDS,
                                TrainingRows.codes(GUIDELINE)))
                .isEmpty();
    }

    @Test
    void theCatalogueIsNumberedAndInBothLanguages() {
        assertThat(TrainingRowProblem.all())
                .extracting(RowProblem::number)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("TR[23][0-9]{3}"));
        assertThat(TrainingRowProblem.all())
                .allSatisfy(
                        problem -> {
                            Text detail = problem.detail();
                            assertThat(detail.th()).containsPattern("[\\u0E00-\\u0E7F]");
                            assertThat(detail.en()).doesNotContainPattern("[\\u0E00-\\u0E7F]");
                            assertThat(detail.th().split("%s", -1))
                                    .hasSameSizeAs(detail.en().split("%s", -1));
                        });
    }

    private static Row days(String days, String hoursPerDay) {
        return row("hours", null, "days", days, "hoursPerDay", hoursPerDay);
    }

    /** A sound row with other values. */
    private static Row row(String... others) {
        Map<String, String> values =
                new HashMap<>(
                        Map.of(
                                "recordId", "77",
                                "personSourceId", "HR-1",
                                "courseName", "การใช้ข้อมูล",
                                "method", "TRAINING",
                                "completedOn", "2026-03-15",
                                "hours", "12",
                                "passed", "true",
                                "evidenceKind", "ORDER",
                                "evidenceReference", "12/2569"));
        for (int at = 0; at < others.length; at += 2) {
            if (others[at + 1] == null) {
                values.remove(others[at]);
            } else {
                values.put(others[at], others[at + 1]);
            }
        }
        return new Row(1, values, List.of(), Set.of());
    }

    private List<String> faults(Row row) {
        return check.check(row).faults().stream()
                .map(fault -> fault.problem().number() + ' ' + fault.field())
                .toList();
    }

    private TrainingRecord record(Row row) throws IOException {
        Checked checked = check.check(row);
        assertThat(checked.faults()).isEmpty();
        TrainingRecord record = JSON.readValue(checked.value(), TrainingRecord.class);
        assertThat(record.contentHash()).isEqualTo(checked.hash());
        return record;
    }
}
