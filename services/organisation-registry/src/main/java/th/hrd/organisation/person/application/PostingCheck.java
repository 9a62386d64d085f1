package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.guideline.application.Guidelines;
import th.hrd.organisation.person.domain.NationalId;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.Supervisor;
import th.hrd.organisation.person.domain.UnitRef;
import th.hrd.organisation.person.persistence.PersonRepository;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** Makes a posting of what an HRIS sent, or says everything that is wrong with it. */
@ApplicationScoped
class PostingCheck {

    /**
     * An assignment that begins later shuts out every earlier date, so a mistyped year would close
     * the record for good.
     */
    private static final Period FARTHEST_AHEAD = Period.ofYears(1);

    private final Agencies agencies;
    private final PersonRepository people;
    private final PersonnelRules rules;
    private final Guidelines guidelines;
    private final ThaiCalendar calendar;

    PostingCheck(
            Agencies agencies,
            PersonRepository people,
            PersonnelRules rules,
            Guidelines guidelines,
            ThaiCalendar calendar) {
        this.agencies = agencies;
        this.people = people;
        this.rules = rules;
        this.guidelines = guidelines;
        this.calendar = calendar;
    }

    /**
     * The posting as the registry keeps it, its level and role group classified.
     *
     * @throws ProblemException AGENCY_IS_CONTAINER (422), VALIDATION_FAILED (422) with every fault
     */
    Posting require(RecordPerson command) {
        agencies.requireOwnPeople(command.agencyId(), command.effectiveFrom());
        var violations = new ArrayList<Violation>();
        if (NationalId.in(command.sourceId()).isPresent()) {
            violations.add(PersonProblem.SOURCE_ID_IS_NATIONAL_ID.at("#"));
        }
        LocalDate lastDay = calendar.today().plus(FARTHEST_AHEAD);
        if (command.effectiveFrom().isAfter(lastDay)) {
            violations.add(
                    PersonProblem.EFFECTIVE_DATE_TOO_FAR_AHEAD.at(
                            "#/effectiveFrom", command.effectiveFrom(), lastDay));
        }
        RecordPerson.DutyAsSent sent = command.duty();
        Supervisor supervisor = supervisor(command, violations);
        Optional<PersonnelRules.Classification> classified =
                rules.classify(guidelines.inForceOn(command.effectiveFrom()), sent, violations);
        if (!violations.isEmpty()) {
            throw ProblemException.validation(violations);
        }
        PersonnelRules.Classification classification = classified.orElseThrow();
        return new Posting(
                command.agencyId(),
                command.sourceId(),
                sent.personnelType(),
                classification.level(),
                sent.positionTitle(),
                sent.unit() == null ? null : new UnitRef(null, sent.unit()),
                sent.onProbation(),
                sent.headsUnit(),
                supervisor,
                classification.roleGroup(),
                sent.digitalTargetGroup(),
                null,
                sent.status());
    }

    private @Nullable Supervisor supervisor(RecordPerson command, List<Violation> violations) {
        String sourceId = command.duty().supervisorSourceId();
        if (sourceId == null) {
            return null;
        }
        if (sourceId.equals(command.sourceId())) {
            violations.add(PersonProblem.SUPERVISOR_IS_SELF.at("#/supervisorSourceId"));
            return null;
        }
        Optional<UUID> personId = people.idAt(command.agencyId(), sourceId);
        if (personId.isEmpty()) {
            violations.add(PersonProblem.SUPERVISOR_UNKNOWN.at("#/supervisorSourceId", sourceId));
            return null;
        }
        return new Supervisor(personId.get(), sourceId);
    }
}
