package th.hrd.organisation.person.rest;

import java.util.List;
import java.util.UUID;
import th.hrd.organisation.person.application.People;
import th.hrd.organisation.person.domain.KnownPerson;

/** What an agency has told of a person, oldest first. */
record AssignmentsView(List<KeyedAssignment> items) {

    static AssignmentsView from(People.History history) {
        return new AssignmentsView(
                history.told().stream()
                        .map(held -> KeyedAssignment.of(history.personId(), held))
                        .toList());
    }

    /** An assignment and the key it was sent under. */
    record KeyedAssignment(UUID personId, String sourceId, AssignmentView assignment) {

        static KeyedAssignment of(UUID personId, KnownPerson.Held held) {
            return new KeyedAssignment(
                    personId,
                    held.posting().sourceId(),
                    AssignmentView.of(
                            held.assignmentId(), held.posting(), held.validFrom(), held.validTo()));
        }
    }
}
