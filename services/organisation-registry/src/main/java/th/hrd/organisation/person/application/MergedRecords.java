package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import th.hrd.organisation.person.domain.Assignment;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.MergeProblem;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.messaging.PersonEvents;
import th.hrd.organisation.person.persistence.PersonRepository;
import th.hrd.platform.problem.ProblemException;

/**
 * Joins two records of one person, and separates them again. Who may decide that is not decided
 * here.
 */
@ApplicationScoped
public class MergedRecords {

    private final PersonRepository people;
    private final PersonEvents events;
    private final InstantSource clock;

    MergedRecords(PersonRepository people, PersonEvents events, InstantSource clock) {
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a merge did, needed to reverse it.
     *
     * @param before the assignments of the kept record before it
     * @param takenOver those it got
     */
    public record Merged(Set<UUID> before, Set<UUID> takenOver) {}

    /**
     * @throws ProblemException MERGE_RECORD_UNKNOWN (422), ALREADY_MERGED, HOLDS_MERGED_RECORDS,
     *     KEEP_THE_OTHER (409)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireMergeable(UUID keptId, UUID mergedId) {
        requireMergeable(require(keptId, "kept"), require(mergedId, "merged"));
    }

    /** Joins the records: whatever names the merged one leads to the kept one from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Merged merge(UUID mergeId, UUID keptId, UUID mergedId) {
        Person kept = require(keptId, "kept");
        Person merged = require(mergedId, "merged");
        requireMergeable(kept, merged);
        Set<UUID> before =
                kept.assignments().stream().map(Assignment::id).collect(Collectors.toSet());
        Instant now = clock.instant();
        Set<UUID> takenOver = kept.takeOver(merged, now);
        people.flush();
        people.setAside(mergeId, keptId, mergedId, now);
        events.merged(merged);
        events.recorded(kept);
        return new Merged(before, takenOver);
    }

    /**
     * Separates the records: each has again what it had, and what came since to the places of the
     * kept one.
     *
     * @throws ProblemException MERGE_BUILT_UPON (409)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void separate(UUID mergeId, UUID keptId, UUID mergedId, Merged merge) {
        requireNothingElsewhere(require(keptId, "kept"), merge);
        if (people.haveExchangedIdentities(keptId, mergedId)) {
            throw MergeProblem.MERGE_BUILT_UPON.problem();
        }
        people.giveBack(mergeId, merge.takenOver());
        Person kept = require(keptId, "kept");
        Person merged = require(mergedId, "merged");
        merged.separateFrom(kept, clock.instant());
        people.flush();
        events.recorded(merged);
        events.recorded(kept);
    }

    private static void requireNothingElsewhere(Person kept, Merged merge) {
        List<Posting> own =
                kept.assignments().stream()
                        .filter(held -> merge.before().contains(held.id()))
                        .map(Assignment::posting)
                        .toList();
        boolean isElsewhere =
                kept.assignments().stream()
                        .filter(held -> !merge.before().contains(held.id()))
                        .filter(held -> !merge.takenOver().contains(held.id()))
                        .map(Assignment::posting)
                        .anyMatch(
                                since ->
                                        own.stream()
                                                .noneMatch(
                                                        place ->
                                                                place.isPlace(
                                                                        since.agencyId(),
                                                                        since.sourceId())));
        if (isElsewhere) {
            throw MergeProblem.MERGE_BUILT_UPON.problem();
        }
    }

    private static void requireMergeable(Person kept, Person merged) {
        if (kept.id().equals(merged.id())) {
            throw ProblemException.validation(List.of(MergeProblem.MERGE_WITH_SELF.at("#/merged")));
        }
        for (Person record : List.of(kept, merged)) {
            if (record.mergedInto().isPresent()) {
                throw MergeProblem.ALREADY_MERGED.problem(record.id());
            }
        }
        if (merged.holdsMergedRecords()) {
            throw MergeProblem.HOLDS_MERGED_RECORDS.problem(merged.id());
        }
        if (hasLeft(kept) && !hasLeft(merged)) {
            throw MergeProblem.KEEP_THE_OTHER.problem();
        }
    }

    private static boolean hasLeft(Person person) {
        return person.current().posting().status() == AssignmentStatus.LEFT;
    }

    private Person require(UUID id, String field) {
        return people.findByIdOptional(id)
                .orElseThrow(
                        () ->
                                ProblemException.validation(
                                        List.of(
                                                MergeProblem.MERGE_RECORD_UNKNOWN.at(
                                                        "#/" + field, id))));
    }
}
