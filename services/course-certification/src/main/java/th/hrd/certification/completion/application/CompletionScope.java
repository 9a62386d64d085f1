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
import th.hrd.platform.problem.CommonProblem;

/**
 * Whose completions a party may report and see: bodies and providers those of their own courses,
 * agencies those of their own people. Own people belong to the agency, or to one below it, today or
 * on the day of the completion, so that neither a transfer nor a late report cuts a record off.
 */
@ApplicationScoped
class CompletionScope {

    private final AgencyQueries agencies;
    private final PersonQueries people;
    private final ThaiCalendar calendar;

    CompletionScope(AgencyQueries agencies, PersonQueries people, ThaiCalendar calendar) {
        this.agencies = agencies;
        this.people = people;
        this.calendar = calendar;
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

    Set<UUID> agenciesOf(Party party) {
        return agencies.withAllBelow(party.agencyId());
    }

    private boolean isOwn(Party party, UUID person, LocalDate completedOn) {
        return party.kind() != Party.Kind.AGENCY
                || people.belongsTo(agenciesOf(party), person, calendar.today(), completedOn);
    }

    private UUID known(UUID personId) {
        if (!people.exists(personId)) {
            throw PERSON_UNKNOWN.problem();
        }
        return personId;
    }

    private UUID lookUp(Party party, PersonReference.BySource reference, LocalDate completedOn) {
        var agency =
                agencies.find(reference.agency())
                        .orElseThrow(() -> AGENCY_UNKNOWN.problem(reference.agency()));
        // Asked before the person is looked up: another agency's ids are not to be guessed at.
        if (party.kind() == Party.Kind.AGENCY && !agenciesOf(party).contains(agency)) {
            throw CommonProblem.FORBIDDEN.problem();
        }
        return people.findBySource(agency, reference.sourceId(), completedOn)
                .orElseThrow(PERSON_UNKNOWN::problem);
    }
}
