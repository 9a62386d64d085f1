package th.hrd.organisation.person.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.agency.application.AgencyOverTime;
import th.hrd.organisation.guideline.application.CodeBook;
import th.hrd.organisation.guideline.application.CodeBooks;
import th.hrd.organisation.guideline.application.Guidelines;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.ContentHash;
import th.hrd.organisation.person.domain.IdentityCipher;
import th.hrd.organisation.person.domain.IdentityDocument;
import th.hrd.organisation.person.domain.IdentityKind;
import th.hrd.organisation.person.domain.PersonName;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.Secondment;
import th.hrd.organisation.person.domain.Supervisor;
import th.hrd.organisation.person.domain.UnitRef;
import th.hrd.organisation.unit.application.Units;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.intake.job.Checked;
import th.hrd.platform.intake.job.IntakeOrder;
import th.hrd.platform.intake.job.RowCheck;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.Row;
import th.hrd.platform.privacy.NationalIds;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/**
 * Judges the rows of one people file by the rules of a single message. What a file repeats, such as
 * units and combinations of codes, is looked up once. All that is wrong with a row is said at once:
 * when its own day cannot be read, the rest of it is judged by the day of the file.
 */
final class PersonRowCheck implements RowCheck {

    private static final Pattern SOURCE_ID = Pattern.compile("[A-Za-z0-9._~-]{1,64}");

    /** As for a single message: a mistyped year would close the record for good. */
    private static final Period FARTHEST_AHEAD = Period.ofYears(1);

    /** What is kept, or said in an answer, as it was written. */
    private static final List<String> FREE_TEXTS =
            List.of(
                    "titleTh",
                    "givenNameTh",
                    "familyNameTh",
                    "givenNameEn",
                    "familyNameEn",
                    "positionTitle",
                    "unit",
                    "unitName",
                    "roleGroupReason",
                    "secondmentReference");

    /** A file that repeats nothing must not fill the memory. */
    private static final int MOST_REMEMBERED = 10_000;

    private final IntakeOrder order;
    private final PersonnelRules rules;
    private final Guidelines guidelines;
    private final Agencies agencies;
    private final UnitColumns unitColumns;
    private final IdentityCipher vault;
    private final LocalDate asOf;
    private final LocalDate lastDay;
    private final ObjectWriter json;

    private final Map<LocalDate, Boolean> openDays = new HashMap<>();
    private final Map<DutyInEdition, Classified> classified = new HashMap<>();
    private final Map<HostOfDay, Optional<UUID>> hosts = new HashMap<>();
    private @Nullable AgencyOverTime owner;
    private @Nullable CodeBooks editions;

    private @Nullable LocalDate firstDay;

    PersonRowCheck(
            IntakeOrder order,
            PersonnelRules rules,
            Guidelines guidelines,
            Agencies agencies,
            Units units,
            IdentityCipher vault,
            ThaiCalendar calendar,
            ObjectMapper json) {
        this.order = order;
        this.rules = rules;
        this.guidelines = guidelines;
        this.agencies = agencies;
        this.unitColumns = new UnitColumns(() -> units.overTime(order.owner()));
        this.vault = vault;
        LocalDate today = calendar.today();
        this.asOf = order.effectiveFrom() == null ? today : order.effectiveFrom();
        this.lastDay = today.plus(FARTHEST_AHEAD);
        this.json = json.writerFor(ImportedPerson.class);
    }

    private record DutyInEdition(RecordPerson.DutyAsSent duty, CodeBook edition) {}

    private record HostOfDay(String reference, LocalDate day) {}

    private record Classified(
            Optional<PersonnelRules.Classification> classification, List<Violation> violations) {

        static final Classified NOT = new Classified(Optional.empty(), List.of());
    }

    @Override
    public Checked check(Row row) {
        List<Fault> faults = new ArrayList<>(row.faults());
        refuseNationalIds(row, faults);
        String key = key(row, faults);
        LocalDate day = day(row, faults);
        IdentityDocument document = document(row, faults);
        String supervisor = supervisor(row, faults);
        LocalDate heldOn = day != null && isToldSince(row) ? later(day, asOf) : null;
        LocalDate judgedOn = day == null ? asOf : day;
        LocalDate dayOfOthers = heldOn == null ? judgedOn : heldOn;
        Secondment secondment = secondment(row, dayOfOthers, faults);
        UnitRef unit = unitColumns.unit(row, dayOfOthers, faults);
        if (heldOn != null && unit != null) {
            judgedOn = later(judgedOn, unitColumns.firstDay(unit));
        }
        RecordPerson.DutyAsSent duty = duty(row);
        Classified found = duty == null ? Classified.NOT : classify(duty, judgedOn);
        found.violations.stream()
                .map(violation -> fault(violation, row))
                .filter(fault -> !isFaulty(fault.field(), faults))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            return refused(key, document, faults);
        }
        return sound(
                row,
                Objects.requireNonNull(key),
                Objects.requireNonNull(document),
                judgedOn,
                heldOn,
                Objects.requireNonNull(duty),
                found.classification.orElseThrow(),
                unit,
                supervisor,
                secondment);
    }

    private static void refuseNationalIds(Row row, List<Fault> faults) {
        for (String field : FREE_TEXTS) {
            String text = row.value(field);
            if (text != null && NationalIds.standIn(text)) {
                faults.add(Fault.of(PersonRowProblem.NATIONAL_ID_IN_TEXT, field, null));
            }
        }
    }

    /** With both its keys, as far as they can be read: a twin of it is not to be applied either. */
    private Checked refused(
            @Nullable String key, @Nullable IdentityDocument document, List<Fault> faults) {
        String identity = document == null ? null : vault.keyOf(document, order.owner());
        return new Checked(key, identity, null, null, null, faults);
    }

    private static boolean isFaulty(@Nullable String field, List<Fault> faults) {
        return faults.stream().anyMatch(fault -> Objects.equals(fault.field(), field));
    }

    private Checked sound(
            Row row,
            String key,
            IdentityDocument document,
            LocalDate day,
            @Nullable LocalDate heldOn,
            RecordPerson.DutyAsSent duty,
            PersonnelRules.Classification classification,
            @Nullable UnitRef unit,
            @Nullable String supervisor,
            @Nullable Secondment secondment) {
        UUID personId = Ids.next();
        var name =
                new PersonName(
                        row.value("titleTh"),
                        needed(row, "givenNameTh"),
                        needed(row, "familyNameTh"),
                        row.value("givenNameEn"),
                        row.value("familyNameEn"));
        var posting =
                new Posting(
                        order.owner(),
                        key,
                        classification.personnelType(),
                        classification.level(),
                        row.value("positionTitle"),
                        unit,
                        duty.onProbation(),
                        duty.headsUnit(),
                        null,
                        classification.roleGroup(),
                        duty.digitalTargetGroup(),
                        secondment,
                        duty.status());
        Posting asHashed =
                supervisor == null
                        ? posting
                        : posting.supervisedBy(new Supervisor(personId, supervisor));
        var person =
                new ImportedPerson(
                        personId,
                        vault.seal(document, order.owner(), personId),
                        name,
                        posting,
                        supervisor,
                        day,
                        heldOn,
                        flag(row, "returns"),
                        Unsaid.of(row));
        return new Checked(
                key,
                person.identity().key(),
                supervisor,
                HexFormat.of().formatHex(ContentHash.of(name, asHashed)),
                written(person),
                List.of());
    }

    private static @Nullable String key(Row row, List<Fault> faults) {
        String key = row.value("sourceId");
        if (key == null) {
            return null;
        }
        if (NationalIds.standIn(key)) {
            faults.add(Fault.of(PersonRowProblem.SOURCE_ID_IS_NATIONAL_ID, "sourceId", null));
            return null;
        }
        if (!SOURCE_ID.matcher(key).matches()) {
            faults.add(Fault.of(PersonRowProblem.SOURCE_ID_FORM, "sourceId", key));
            return null;
        }
        return key;
    }

    private @Nullable LocalDate day(Row row, List<Fault> faults) {
        LocalDate day = sentDay(row);
        if (day == null) {
            if (faults.stream().noneMatch(fault -> fault.isOfRow() || isOfDay(fault))) {
                faults.add(Fault.of(PersonRowProblem.EFFECTIVE_DAY_MISSING, "effectiveFrom", null));
            }
        } else if (day.isAfter(lastDay)) {
            faults.add(
                    Fault.of(
                            PersonRowProblem.EFFECTIVE_DATE_TOO_FAR_AHEAD,
                            "effectiveFrom",
                            day.toString(),
                            day.toString(),
                            lastDay.toString()));
        } else if (!openDays.computeIfAbsent(day, this::hasPeopleOn)) {
            faults.add(
                    Fault.of(
                            PersonRowProblem.AGENCY_NOT_THERE,
                            "effectiveFrom",
                            day.toString(),
                            day.toString()));
        }
        return day;
    }

    private static boolean isOfDay(Fault fault) {
        return "effectiveFrom".equals(fault.field()) || "heldSince".equals(fault.field());
    }

    private @Nullable LocalDate sentDay(Row row) {
        String sent = row.value("effectiveFrom");
        if (sent != null) {
            return LocalDate.parse(sent);
        }
        return isToldSince(row)
                ? later(LocalDate.parse(needed(row, "heldSince")), agencyFirstDay())
                : order.effectiveFrom();
    }

    /**
     * Whether the row says only since when the post is held, which may be long before anything is
     * known here: it then counts from the first day on which the agency and the unit are. Of who
     * has left it is not the day that matters.
     */
    private static boolean isToldSince(Row row) {
        String status = row.value("status");
        return row.value("effectiveFrom") == null
                && row.value("heldSince") != null
                && (status == null || AssignmentStatus.valueOf(status).takesOn());
    }

    private LocalDate agencyFirstDay() {
        if (firstDay == null) {
            firstDay = agencies.find(order.owner()).orElseThrow().validFrom();
        }
        return firstDay;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean hasPeopleOn(LocalDate day) {
        if (owner == null) {
            owner = agencies.overTime(order.owner());
        }
        try {
            owner.requireOwnPeople(day);
            return true;
        } catch (ProblemException notThen) {
            return false;
        }
    }

    private static @Nullable IdentityDocument document(Row row, List<Fault> faults) {
        String number = row.value("identityNumber");
        if (number == null || isFaulty("identityKind", faults)) {
            return null;
        }
        String kind = row.value("identityKind");
        try {
            return IdentityDocument.of(
                    kind == null ? IdentityKind.THAI_ID : IdentityKind.valueOf(kind), number);
        } catch (ProblemException wrong) {
            wrong.violations()
                    .forEach(
                            violation ->
                                    faults.add(
                                            Fault.of(
                                                    PersonRowProblem.like(violation.code()),
                                                    "identityNumber",
                                                    null)));
            return null;
        }
    }

    private static @Nullable String supervisor(Row row, List<Fault> faults) {
        String supervisor = row.value("supervisorSourceId");
        if (supervisor == null) {
            return null;
        }
        if (supervisor.equals(row.value("sourceId"))) {
            faults.add(
                    Fault.of(
                            PersonRowProblem.SUPERVISOR_IS_SELF, "supervisorSourceId", supervisor));
        } else if (!SOURCE_ID.matcher(supervisor).matches() || NationalIds.standIn(supervisor)) {
            faults.add(Fault.of(PersonRowProblem.SOURCE_ID_FORM, "supervisorSourceId", supervisor));
        }
        return supervisor;
    }

    private @Nullable Secondment secondment(Row row, LocalDate day, List<Fault> faults) {
        String host = row.value("secondedTo");
        if (host == null) {
            return null;
        }
        if (hosts.size() > MOST_REMEMBERED) {
            hosts.clear();
        }
        Optional<UUID> id = hosts.computeIfAbsent(new HostOfDay(host, day), this::agency);
        if (id.isEmpty() || id.get().equals(order.owner())) {
            faults.add(
                    Fault.of(PersonRowProblem.SECONDMENT_AGENCY_UNKNOWN, "secondedTo", host, host));
            return null;
        }
        return new Secondment(id.get(), row.value("secondmentReference"));
    }

    private Optional<UUID> agency(HostOfDay asked) {
        return agencies.idOn(asked.reference, asked.day)
                .filter(id -> agencies.isThere(id, asked.day));
    }

    /** Absent when a code it cannot be judged without could not be read. */
    private static RecordPerson.@Nullable DutyAsSent duty(Row row) {
        String personnelType = row.value("personnelType");
        String digitalTargetGroup = row.value("digitalTargetGroup");
        String status = row.value("status");
        if (personnelType == null || digitalTargetGroup == null || status == null) {
            return null;
        }
        return new RecordPerson.DutyAsSent(
                personnelType,
                row.value("positionLevel"),
                null,
                null,
                flag(row, "onProbation"),
                flag(row, "headsUnit"),
                null,
                digitalTargetGroup,
                row.value("roleGroup"),
                row.value("roleGroupReason"),
                null,
                AssignmentStatus.valueOf(status));
    }

    private Classified classify(RecordPerson.DutyAsSent duty, LocalDate day) {
        if (classified.size() > MOST_REMEMBERED) {
            classified.clear();
        }
        if (editions == null) {
            editions = guidelines.overTime();
        }
        CodeBook edition = editions.inForceOn(day);
        return classified.computeIfAbsent(
                new DutyInEdition(duty, edition),
                asked -> {
                    var violations = new ArrayList<Violation>();
                    return new Classified(rules.classify(edition, duty, violations), violations);
                });
    }

    private static Fault fault(Violation violation, Row row) {
        String field = violation.pointer().substring("#/".length());
        return Fault.of(
                PersonRowProblem.like(violation.code()),
                field,
                row.value(field),
                violation.arguments().toArray(String[]::new));
    }

    private static String needed(Row row, String field) {
        return Objects.requireNonNull(row.value(field), field);
    }

    private static boolean flag(Row row, String field) {
        return "true".equals(row.value(field));
    }

    private String written(ImportedPerson person) {
        try {
            return json.writeValueAsString(person);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
