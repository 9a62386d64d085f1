package th.hrd.organisation.person.messaging;

import java.util.List;
import java.util.UUID;
import th.hrd.organisation.person.domain.Person;

/** The state of a record merged into another: where to, and no assignment of its own. */
record MergedPersonState(
        UUID personId,
        String identityKey,
        UUID mergedInto,
        List<PersonState.AssignmentState> assignments) {

    static MergedPersonState of(Person person) {
        return new MergedPersonState(
                person.id(), person.identity().key(), person.mergedInto().orElseThrow(), List.of());
    }
}
