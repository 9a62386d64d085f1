package th.hrd.organisation.person.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import th.hrd.organisation.access.AccessLog;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.guideline.application.Guidelines;
import th.hrd.organisation.person.domain.IdentityCipher;
import th.hrd.organisation.person.messaging.PersonEvents;
import th.hrd.organisation.person.persistence.PeopleInBulk;
import th.hrd.organisation.unit.application.Units;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.intake.job.IntakeOrder;
import th.hrd.platform.intake.job.RowCheck;
import th.hrd.platform.intake.job.RowMerge;
import th.hrd.platform.intake.job.RowType;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.intake.row.RowProblem;
import th.hrd.platform.intake.row.RowProblems;
import th.hrd.platform.problem.Text;

/** People and their assignments as rows of a file: the fields of a single message. */
@ApplicationScoped
class PeopleRows implements RowType, RowProblems {

    private static final List<Field> FIELDS =
            List.of(
                    Field.text("sourceId", 64, Text.of("รหัสบุคคล", "Source ID")).needed(),
                    Field.code(
                            "identityKind",
                            PeopleCodes.IDENTITY_KINDS,
                            Text.of("ชนิดเอกสารประจำตัว", "Identity kind")),
                    Field.identityNumber(
                                    "identityNumber",
                                    Text.of("เลขประจำตัวประชาชน", "Identity number"))
                            .needed(),
                    Field.text("titleTh", 100, Text.of("คำนำหน้าชื่อ", "Title (Thai)")),
                    Field.text("givenNameTh", 200, Text.of("ชื่อ", "Given name (Thai)")).needed(),
                    Field.text("familyNameTh", 200, Text.of("นามสกุล", "Family name (Thai)"))
                            .needed(),
                    Field.text("givenNameEn", 200, Text.of("ชื่อภาษาอังกฤษ", "Given name")),
                    Field.text("familyNameEn", 200, Text.of("นามสกุลภาษาอังกฤษ", "Family name")),
                    Field.code(
                                    "personnelType",
                                    PeopleCodes.PERSONNEL_TYPES,
                                    Text.of("ประเภทบุคลากร", "Personnel type"))
                            .needed(),
                    Field.code(
                            "positionLevel",
                            PeopleCodes.LEVELS,
                            Text.of("ระดับตำแหน่ง", "Position level")),
                    Field.text("positionTitle", 300, Text.of("ชื่อตำแหน่ง", "Position title")),
                    Field.text("unit", 300, Text.of("รหัสหน่วยงานย่อย", "Unit")),
                    Field.text("unitName", 300, Text.of("ชื่อหน่วยงานย่อย", "Unit name")),
                    Field.flag("onProbation", Text.of("ทดลองปฏิบัติราชการ", "On probation")),
                    Field.flag("headsUnit", Text.of("เป็นหัวหน้าหน่วยงาน", "Heads unit")),
                    Field.text(
                            "supervisorSourceId",
                            64,
                            Text.of("รหัสผู้บังคับบัญชา", "Supervisor's source ID")),
                    Field.code(
                                    "digitalTargetGroup",
                                    PeopleCodes.DIGITAL_TARGET_GROUPS,
                                    Text.of("กลุ่มเป้าหมายดิจิทัล", "Digital target group"))
                            .needed(),
                    Field.code(
                            "roleGroup",
                            PeopleCodes.ROLE_GROUPS,
                            Text.of("กลุ่มบทบาทที่หน่วยงานกำหนด", "Role group set by agency")),
                    Field.text(
                            "roleGroupReason",
                            500,
                            Text.of("เหตุผลที่กำหนดกลุ่มบทบาท", "Reason of the role group")),
                    Field.text("secondedTo", 60, Text.of("ช่วยราชการที่หน่วยงาน", "Seconded to")),
                    Field.text(
                            "secondmentReference",
                            300,
                            Text.of("คำสั่งช่วยราชการ", "Secondment order")),
                    Field.code("status", PeopleCodes.STATUSES, Text.of("สถานะ", "Status")).needed(),
                    Field.date("effectiveFrom", Text.of("วันที่มีผล", "Effective from")),
                    Field.date("heldSince", Text.of("ดำรงตำแหน่งตั้งแต่วันที่", "Post held since")),
                    Field.flag("returns", Text.of("กลับมาปฏิบัติงานที่เดิม", "Returns")));

    private final PersonnelRules rules;
    private final Guidelines guidelines;
    private final Agencies agencies;
    private final Units units;
    private final IdentityCipher vault;
    private final PeopleInBulk people;
    private final PersonEvents events;
    private final AccessLog accesses;
    private final ThaiCalendar calendar;
    private final InstantSource clock;
    private final ObjectMapper json;

    PeopleRows(
            PersonnelRules rules,
            Guidelines guidelines,
            Agencies agencies,
            Units units,
            IdentityCipher vault,
            PeopleInBulk people,
            PersonEvents events,
            AccessLog accesses,
            ThaiCalendar calendar,
            InstantSource clock,
            ObjectMapper json) {
        this.rules = rules;
        this.guidelines = guidelines;
        this.agencies = agencies;
        this.units = units;
        this.vault = vault;
        this.people = people;
        this.events = events;
        this.accesses = accesses;
        this.calendar = calendar;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public String name() {
        return PeopleFiles.ROWS;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    @Transactional
    public CodeLabels labels() {
        return new PeopleCodes(guidelines.inForceOn(calendar.today()));
    }

    @Override
    public RowCheck check(IntakeOrder order) {
        return new PersonRowCheck(order, rules, guidelines, agencies, units, vault, calendar, json);
    }

    @Override
    public RowMerge merge(IntakeOrder order) {
        return new PeopleMerge(order, people, rules, guidelines, events, accesses, clock, json);
    }

    /**
     * The same person, name and posting from no later than the row's day on, or than the day on
     * which the post is only said to be held. The content hash has neither the identity nor a
     * derived role group in it.
     */
    @Override
    public String unchangedCondition() {
        return """
        exists (select 1 from assignment a join person p on p.id = a.person_id
                where a.agency_id = j.owner and a.source_id = s.key and a.valid_to is null
                  and a.content_hash = s.hash and p.identity_key = s.identity
                  and (select a.role_group = v.posting #>> '{roleGroup,code}'
                              and a.valid_from <= coalesce(v."heldOn", v."effectiveFrom")
                       from json_to_record(s.value::json)
                         as v (posting json, "effectiveFrom" date, "heldOn" date)))\
        """;
    }

    /** Those of records that a merge has made one person's. */
    @Override
    public Optional<String> joinedIdentities() {
        return Optional.of(
                """
                select identity_key as identity, merged_into as same from person where merged_into is not null
                union all
                select kept.identity_key, kept.id from person kept
                where exists (select from person m where m.merged_into = kept.id)\
                """);
    }

    @Override
    public List<? extends RowProblem> problems() {
        return PersonRowProblem.all();
    }
}
