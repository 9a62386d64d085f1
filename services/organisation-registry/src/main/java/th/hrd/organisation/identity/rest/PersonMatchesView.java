package th.hrd.organisation.identity.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For each identity sent, in order, the person's id or nothing. */
record PersonMatchesView(List<MatchView> matches) {

    static PersonMatchesView of(List<Optional<UUID>> people) {
        return new PersonMatchesView(
                people.stream().map(person -> new MatchView(person.orElse(null))).toList());
    }

    record MatchView(@Nullable UUID personId) {}
}
