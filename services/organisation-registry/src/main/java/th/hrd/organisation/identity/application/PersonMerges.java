package th.hrd.organisation.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import th.hrd.organisation.access.AccessAction;
import th.hrd.organisation.access.AccessLog;
import th.hrd.organisation.identity.domain.Decision;
import th.hrd.organisation.identity.domain.IdentityProblem;
import th.hrd.organisation.identity.domain.MergeStatus;
import th.hrd.organisation.identity.domain.PersonMerge;
import th.hrd.organisation.identity.persistence.PersonMergeRepository;
import th.hrd.organisation.person.application.MergedRecords;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.security.CurrentUser;

/** Two records of one person are joined after a review by two people, and never otherwise. */
@ApplicationScoped
public class PersonMerges {

    private final PersonMergeRepository merges;
    private final MergedRecords records;
    private final AccessLog accesses;
    private final CurrentUser user;
    private final InstantSource clock;

    PersonMerges(
            PersonMergeRepository merges,
            MergedRecords records,
            AccessLog accesses,
            CurrentUser user,
            InstantSource clock) {
        this.merges = merges;
        this.records = records;
        this.accesses = accesses;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @throws th.hrd.platform.problem.ProblemException MERGE_UNDER_REVIEW (409), and whatever keeps
     *     the records from being merged
     */
    @Transactional
    public PersonMerge propose(UUID keptId, UUID mergedId, String reason, String evidence) {
        records.requireMergeable(keptId, mergedId);
        merges.underReview(Set.of(keptId, mergedId))
                .ifPresent(
                        other -> {
                            throw IdentityProblem.MERGE_UNDER_REVIEW.problem(other.id());
                        });
        var merge = new PersonMerge(keptId, mergedId, evidence, decision(reason));
        merges.persistAndFlush(merge);
        log(AccessAction.MERGE_PROPOSED, merge, reason);
        return merge;
    }

    @Transactional
    public PersonMerge approve(UUID id, IfMatch expected, String reason) {
        PersonMerge merge = require(id, expected);
        merge.approve(decision(reason));
        MergedRecords.Merged merged = records.merge(id, merge.keptId(), merge.mergedId());
        merge.applied(merged.before(), merged.takenOver());
        return changed(AccessAction.MERGE_APPROVED, merge, reason);
    }

    @Transactional
    public PersonMerge reject(UUID id, IfMatch expected, String reason) {
        PersonMerge merge = require(id, expected);
        merge.reject(decision(reason));
        return changed(AccessAction.MERGE_REJECTED, merge, reason);
    }

    @Transactional
    public PersonMerge reverse(UUID id, IfMatch expected, String reason) {
        PersonMerge merge = require(id, expected);
        merge.reverse(decision(reason));
        merges.flush();
        records.separate(
                id,
                merge.keptId(),
                merge.mergedId(),
                new MergedRecords.Merged(merge.keptBefore(), merge.takenOver()));
        log(AccessAction.MERGE_REVERSED, merge, reason);
        return merge;
    }

    @Transactional
    public PersonMerge read(UUID id) {
        return merges.require(id);
    }

    @Transactional
    public <T> Page<T> pageOf(
            Optional<MergeStatus> status, PageRequest page, Function<PersonMerge, T> view) {
        return Page.of(
                merges.newest(status, page), page, view, merge -> List.of(merge.id().toString()));
    }

    private PersonMerge require(UUID id, IfMatch expected) {
        PersonMerge merge = merges.require(id);
        expected.requireVersion(merge.version());
        return merge;
    }

    private PersonMerge changed(AccessAction action, PersonMerge merge, String reason) {
        merges.flush();
        log(action, merge, reason);
        return merge;
    }

    private void log(AccessAction action, PersonMerge merge, String reason) {
        accesses.write(action, List.of(merge.keptId(), merge.mergedId()), reason);
    }

    private Decision decision(String reason) {
        return new Decision(user.subject(), clock.instant(), reason);
    }
}
