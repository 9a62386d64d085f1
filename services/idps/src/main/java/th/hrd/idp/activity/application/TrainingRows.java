package th.hrd.idp.activity.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import th.hrd.idp.activity.messaging.ActivityEvents;
import th.hrd.idp.activity.persistence.ActivityRepository;
import th.hrd.idp.guideline.Guideline;
import th.hrd.idp.people.People;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.intake.job.IntakeOrder;
import th.hrd.platform.intake.job.RowCheck;
import th.hrd.platform.intake.job.RowMerge;
import th.hrd.platform.intake.job.RowType;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.CodeTable;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.intake.row.RowProblem;
import th.hrd.platform.intake.row.RowProblems;
import th.hrd.platform.problem.Text;

/**
 * Training records of an agency's own system as rows of a file: each becomes an activity. There is
 * no field for an identity number, so that such a column is dropped unread.
 */
@ApplicationScoped
class TrainingRows implements RowType, RowProblems {

    private static final String METHODS = "method";
    private static final String TARGET_KINDS = "targetKind";
    private static final String ASSURANCE_LEVELS = "assurance";

    static final List<Field> FIELDS =
            List.of(
                    Field.key("recordId", 64, Text.of("รหัสประวัติการอบรม", "Record ID")).needed(),
                    Field.key("personSourceId", 64, Text.of("รหัสบุคคล", "Person's source ID"))
                            .needed(),
                    Field.text(
                            "courseName",
                            400,
                            Text.of("ชื่อหลักสูตรหรือโครงการ", "Course or project")),
                    Field.code("method", METHODS, Text.of("วิธีการพัฒนา", "Method")).needed(),
                    Field.date("completedOn", Text.of("วันที่สิ้นสุด", "Completed on")).needed(),
                    Field.decimal("hours", Text.of("จำนวนชั่วโมง", "Hours")),
                    Field.decimal("days", Text.of("จำนวนวัน", "Days")),
                    Field.decimal("hoursPerDay", Text.of("ชั่วโมงต่อวัน", "Hours of a day")),
                    Field.flag("passed", Text.of("ผ่านเกณฑ์", "Passed")),
                    Field.code(
                            "assurance",
                            ASSURANCE_LEVELS,
                            Text.of("ระดับการรับรอง", "Assurance level")),
                    Field.code(
                            "targetKind",
                            TARGET_KINDS,
                            Text.of("ประเภทเป้าหมายการพัฒนา", "Kind of target")),
                    Field.key("targetCode", 60, Text.of("เป้าหมายการพัฒนา", "Target")),
                    Field.text("evidenceKind", 40, Text.of("ชนิดหลักฐาน", "Kind of evidence")),
                    Field.text(
                            "evidenceReference",
                            400,
                            Text.of("เลขที่หลักฐาน", "Evidence reference")));

    private final ActivityRules rules;
    private final People people;
    private final ActivityRepository activities;
    private final ActivityEvents events;
    private final ThaiCalendar calendar;
    private final InstantSource clock;
    private final ObjectMapper json;

    TrainingRows(
            ActivityRules rules,
            People people,
            ActivityRepository activities,
            ActivityEvents events,
            ThaiCalendar calendar,
            InstantSource clock,
            ObjectMapper json) {
        this.rules = rules;
        this.people = people;
        this.activities = activities;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public String name() {
        return TrainingFiles.ROWS;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    @Transactional
    public CodeLabels labels() {
        return codes(rules.guidelineOf(FiscalYear.of(calendar.today())));
    }

    static CodeLabels codes(Guideline guideline) {
        return new CodeTable(
                Map.of(
                        METHODS, guideline.methods(),
                        TARGET_KINDS, guideline.targetKinds(),
                        ASSURANCE_LEVELS, guideline.assuranceLevels()));
    }

    @Override
    public RowCheck check(IntakeOrder order) {
        return new TrainingRowCheck(rules::guidelineOf, calendar.today(), json);
    }

    @Override
    public RowMerge merge(IntakeOrder order) {
        return new TrainingMerge(order, rules, people, activities, events, clock, json);
    }

    /** The record's activity is what the record says; also when it was voided by hand since. */
    @Override
    public String unchangedCondition() {
        return """
        exists (select from activity a
                 where a.agency_id = j.owner and a.source_record_id = s.key
                   and a.source_content_hash = encode(s.hash, 'hex'))\
        """;
    }

    @Override
    public List<? extends RowProblem> problems() {
        return TrainingRowProblem.all();
    }
}
