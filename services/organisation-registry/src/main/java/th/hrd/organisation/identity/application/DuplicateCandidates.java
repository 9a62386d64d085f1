package th.hrd.organisation.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.access.AccessAction;
import th.hrd.organisation.access.AccessLog;
import th.hrd.organisation.identity.domain.Decision;
import th.hrd.organisation.identity.domain.DuplicateCandidate;
import th.hrd.organisation.identity.domain.IdentityProblem;
import th.hrd.organisation.identity.persistence.DuplicateRepository;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.security.CurrentUser;

/** Records that may be of one person: found by the machine, decided by people. */
@ApplicationScoped
public class DuplicateCandidates {

    private final DuplicateRepository candidates;
    private final AccessLog accesses;
    private final CurrentUser user;
    private final InstantSource clock;

    DuplicateCandidates(
            DuplicateRepository candidates,
            AccessLog accesses,
            CurrentUser user,
            InstantSource clock) {
        this.candidates = candidates;
        this.accesses = accesses;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Looks through all people.
     *
     * @return how many candidates wait for a decision
     */
    @Transactional
    public long search() {
        candidates.find(clock.instant());
        return candidates.open();
    }

    /** One page, the highest score first; logged with each person on it. */
    @Transactional
    public <T> Page<T> pageOf(
            boolean dismissed, PageRequest page, Function<DuplicateCandidate, T> view) {
        List<DuplicateCandidate> rows = candidates.page(dismissed, page);
        accesses.write(
                AccessAction.DUPLICATE_READ,
                rows.stream()
                        .limit(page.limit())
                        .flatMap(row -> Stream.of(row.one(), row.other()))
                        .distinct()
                        .toList(),
                null);
        return Page.of(
                rows,
                page,
                view,
                row -> List.of(Integer.toString(-row.score()), row.id().toString()));
    }

    /**
     * @throws th.hrd.platform.problem.ProblemException DUPLICATE_UNKNOWN (404)
     */
    @Transactional
    public DuplicateCandidate read(UUID id) {
        DuplicateCandidate candidate = require(id);
        log(AccessAction.DUPLICATE_READ, candidate, null);
        return candidate;
    }

    /**
     * Two people who share a name.
     *
     * @throws th.hrd.platform.problem.ProblemException DUPLICATE_UNKNOWN (404), STALE_ETAG (412),
     *     DUPLICATE_DISMISSED (409)
     */
    @Transactional
    public DuplicateCandidate dismiss(UUID id, IfMatch expected, String reason) {
        DuplicateCandidate candidate = require(id);
        expected.requireVersion(candidate.version());
        if (candidate.dismissal() != null) {
            throw IdentityProblem.DUPLICATE_DISMISSED.problem();
        }
        if (!candidates.dismiss(candidate, new Decision(user.subject(), clock.instant(), reason))) {
            throw CommonProblem.STATE_CONFLICT.problem();
        }
        log(AccessAction.DUPLICATE_DISMISSED, candidate, reason);
        return require(id);
    }

    private DuplicateCandidate require(UUID id) {
        return candidates.byId(id).orElseThrow(() -> IdentityProblem.DUPLICATE_UNKNOWN.problem(id));
    }

    private void log(AccessAction action, DuplicateCandidate candidate, @Nullable String reason) {
        accesses.write(action, List.of(candidate.one(), candidate.other()), reason);
    }
}
