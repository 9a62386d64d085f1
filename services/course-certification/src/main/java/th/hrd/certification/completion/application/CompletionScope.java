package th.hrd.certification.completion.application;

import static th.hrd.certification.completion.domain.CompletionProblem.AGENCY_UNKNOWN;
import static th.hrd.certification.completion.domain.CompletionProblem.PERSON_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import th.hrd.certification.agency.AgencyQueries;
import th.hrd.certification.completion.domain.Completion;
import th.hrd.certification.course.domain.Course;
import th.hrd.certification.party.Party;
import th.hrd.certification.people.PersonQueries;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.messaging.Operations;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;

/**
 * Whose completions a party may report and see: bodies and providers those of their own courses,
 * agencies those of their own people. Own people belong to the agency, or to one below it, today or
 * on the day of the completion, so that neither a transfer nor a late report cuts a record off.
 *
 * <p>The token says only whom the caller acts for. Whose course it is, who accredited it, and where
 * a person belonged on which day is not in it, so the platform's data scope cannot decide this.
 *
 * <p>While the registry is read anew nobody is known to be missing, or a stranger: 503 instead.
 */
@ApplicationScoped
class CompletionScope {

    private final AgencyQueries agencies;
    private final PersonQueries people;
    private final ThaiCalendar calendar;
    private final Operations operations;

    CompletionScope(
            AgencyQueries agencies,
            PersonQueries people,
            ThaiCalendar calendar,
            Operations operations) {
        this.agencies = agencies;
        this.people = people;
        this.calendar = calendar;
        this.operations = operations;
    }

    /** Refuses a body or provider the course is none of its business. */
    void requireCourse(Party party, Course course) {
        if (party.kind() != Party.Kind.AGENCY && !course.concerns(party)) {
            throw CommonProblem.FORBIDDEN.problem();
        }
    }

    /** Who is meant, provided the party may report on that person. */
    UUID requirePerson(Party party, PersonReference reference, LocalDate completedOn) {
        var person =
                switch (reference) {
                    case PersonReference.ById byId -> known(byId.personId());
                    case PersonReference.BySource bySource -> lookUp(party, bySource, completedOn);
                };
        if (!isOwn(party, person, completedOn)) {
            throw CommonProblem.FORBIDDEN.problem();
        }
        return person;
    }

    boolean covers(Party party, Completion completion) {
        return isOwn(party, completion.personId(), completion.completedOn());
    }

    /** The agencies whose people a list shows: a list with gaps would pass for a whole one. */
    Set<UUID> agenciesToList(Party party) {
        operations.requireComplete();
        return agenciesOf(party);
    }

    private Set<UUID> agenciesOf(Party party) {
        return agencies.withAllBelow(party.agencyId());
    }

    private boolean isOwn(Party party, UUID person, LocalDate completedOn) {
        if (party.kind() != Party.Kind.AGENCY) {
            return true;
        }
        boolean own = people.belongsTo(agenciesOf(party), person, calendar.today(), completedOn);
        if (!own) {
            operations.requireComplete();
        }
        return own;
    }

    private UUID known(UUID personId) {
        if (!people.exists(personId)) {
            throw unlessRebuilding(PERSON_UNKNOWN.problem());
        }
        return personId;
    }

    private UUID lookUp(Party party, PersonReference.BySource reference, LocalDate completedOn) {
        var agency =
                agencies.find(reference.agency())
                        .orElseThrow(
                                () -> unlessRebuilding(AGENCY_UNKNOWN.problem(reference.agency())));
        // Asked before the person is looked up: another agency's ids are not to be guessed at.
        if (party.kind() == Party.Kind.AGENCY && !agenciesOf(party).contains(agency)) {
            throw unlessRebuilding(CommonProblem.FORBIDDEN.problem());
        }
        return people.findBySource(agency, reference.sourceId(), completedOn)
                .orElseThrow(() -> unlessRebuilding(PERSON_UNKNOWN.problem()));
    }

    private ProblemException unlessRebuilding(ProblemException refusal) {
        operations.requireComplete();
        return refusal;
    }
}
