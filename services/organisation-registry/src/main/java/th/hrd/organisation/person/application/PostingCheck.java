package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.Secondment;
import th.hrd.organisation.person.domain.Supervisor;
import th.hrd.organisation.person.domain.UnitRef;
import th.hrd.organisation.unit.domain.UnitProblem;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.privacy.NationalIds;
import th.hrd.platform.problem.Violation;

/** Makes a posting of what an HRIS sent, or says everything that is wrong with it. */
@ApplicationScoped
class PostingCheck {

    /**
     * An assignment that begins later shuts out every earlier date, so a mistyped year would close
     * the record for good.
     */
    private static final Period FARTHEST_AHEAD = Period.ofYears(1);

    private final PersonnelRules rules;
    private final ThaiCalendar calendar;

    PostingCheck(PersonnelRules rules, ThaiCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * The posting as the registry keeps it, its level and role group classified.
     *
     * @param violations gets everything that is wrong
     * @return empty when something is wrong
     */
    Optional<Posting> check(
            RecordPerson command, References references, List<Violation> violations) {
        var found = new ArrayList<Violation>();
        checkKeyAndDay(command, found);
        RecordPerson.DutyAsSent sent = command.duty();
        UnitRef unit = unit(command, references, found);
        Supervisor supervisor = supervisor(command, references, found);
        Secondment secondment = secondment(command, references, found);
        Optional<PersonnelRules.Classification> classified =
                rules.classify(references.codes(), sent, found);
        violations.addAll(found);
        if (!found.isEmpty()) {
            return Optional.empty();
        }
        return classified.map(
                as ->
                        new Posting(
                                command.agencyId(),
                                command.sourceId(),
                                as.personnelType(),
                                as.level(),
                                sent.positionTitle(),
                                unit,
                                sent.onProbation(),
                                sent.headsUnit(),
                                supervisor,
                                as.roleGroup(),
                                sent.digitalTargetGroup(),
                                secondment,
                                sent.status()));
    }

    private void checkKeyAndDay(RecordPerson command, List<Violation> found) {
        if (NationalIds.standIn(command.sourceId())) {
            found.add(PersonProblem.SOURCE_ID_IS_NATIONAL_ID.at("#"));
        }
        LocalDate lastDay = calendar.today().plus(FARTHEST_AHEAD);
        if (command.effectiveFrom().isAfter(lastDay)) {
            found.add(
                    PersonProblem.EFFECTIVE_DATE_TOO_FAR_AHEAD.at(
                            "#/effectiveFrom", command.effectiveFrom(), lastDay));
        }
    }

    private static @Nullable UnitRef unit(
            RecordPerson command, References references, List<Violation> found) {
        String code = command.duty().unit();
        if (code == null) {
            return null;
        }
        Optional<UUID> unit = references.unit(code);
        if (unit.isEmpty()) {
            found.add(UnitProblem.UNIT_UNKNOWN.at("#/unit", code, command.effectiveFrom()));
            return null;
        }
        return new UnitRef(unit.get(), code);
    }

    private static @Nullable Supervisor supervisor(
            RecordPerson command, References references, List<Violation> found) {
        String sourceId = command.duty().supervisorSourceId();
        if (sourceId == null) {
            return null;
        }
        if (sourceId.equals(command.sourceId())) {
            found.add(PersonProblem.SUPERVISOR_IS_SELF.at("#/supervisorSourceId"));
            return null;
        }
        Optional<UUID> personId = references.supervisor(sourceId);
        if (personId.isEmpty()) {
            found.add(PersonProblem.SUPERVISOR_UNKNOWN.at("#/supervisorSourceId", sourceId));
            return null;
        }
        return new Supervisor(personId.get(), sourceId);
    }

    private static @Nullable Secondment secondment(
            RecordPerson command, References references, List<Violation> found) {
        RecordPerson.SecondmentAsSent sent = command.duty().secondment();
        if (sent == null) {
            return null;
        }
        Optional<UUID> host = references.agency(sent.agency());
        if (host.isEmpty()) {
            found.add(
                    PersonProblem.SECONDMENT_HOST_UNKNOWN.at("#/secondment/agency", sent.agency()));
            return null;
        }
        if (host.get().equals(command.agencyId())) {
            found.add(PersonProblem.SECONDMENT_HOST_IS_HOME.at("#/secondment/agency"));
            return null;
        }
        return new Secondment(host.get(), sent.reference());
    }
}
