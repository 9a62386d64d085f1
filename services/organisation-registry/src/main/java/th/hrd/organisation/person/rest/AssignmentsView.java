package th.hrd.organisation.person.rest;

import java.util.List;
import java.util.UUID;
import th.hrd.organisation.person.domain.Assignment;

/** What an agency has told of a person, oldest first. */
record AssignmentsView(List<KeyedAssignment> items) {

    static AssignmentsView from(List<Assignment> assignments) {
        return new AssignmentsView(assignments.stream().map(KeyedAssignment::from).toList());
    }

    /** An assignment and the key it was sent under. */
    record KeyedAssignment(UUID personId, String sourceId, AssignmentView assignment) {

        static KeyedAssignment from(Assignment held) {
            return new KeyedAssignment(
                    held.person().id(),
                    held.posting().sourceId(),
                    AssignmentView.of(held.id(), held.posting(), held.validFrom(), held.validTo()));
        }
    }
}
