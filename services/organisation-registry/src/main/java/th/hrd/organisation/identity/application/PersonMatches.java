package th.hrd.organisation.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import th.hrd.organisation.access.AccessAction;
import th.hrd.organisation.access.AccessLog;
import th.hrd.organisation.identity.persistence.SealedIdentityRepository;
import th.hrd.organisation.person.domain.IdentityCipher;
import th.hrd.organisation.person.domain.IdentityDocument;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.security.CurrentUser;

/**
 * Tells a certifying body or provider which opaque ids the people have whose numbers it holds, and
 * nothing else. All numbers are hashed and asked for in one statement, so that a known one takes as
 * long as an unknown one.
 */
@ApplicationScoped
public class PersonMatches {

    /** An id that belongs to no agency: only numbers that identify everywhere can be matched. */
    private static final UUID NO_AGENCY = new UUID(0, 0);

    private final SealedIdentityRepository identities;
    private final IdentityCipher vault;
    private final MatchQuota quota;
    private final AccessLog accesses;
    private final CurrentUser user;

    PersonMatches(
            SealedIdentityRepository identities,
            IdentityCipher vault,
            MatchQuota quota,
            AccessLog accesses,
            CurrentUser user) {
        this.identities = identities;
        this.vault = vault;
        this.quota = quota;
        this.accesses = accesses;
        this.user = user;
    }

    /**
     * @param purpose why the caller needs the ids; logged with each person found
     * @return for each document in order the person's id, empty for one nobody has recorded
     * @throws th.hrd.platform.problem.ProblemException FORBIDDEN (403) for a token of no body and
     *     no provider, MATCH_QUOTA_EXHAUSTED (429)
     */
    @Transactional
    public List<Optional<UUID>> match(List<IdentityDocument> documents, String purpose) {
        String caller =
                user.body().or(user::provider).orElseThrow(CommonProblem.FORBIDDEN::problem);
        quota.take(caller, documents.size());
        List<String> keys =
                documents.stream().map(document -> vault.keyOf(document, NO_AGENCY)).toList();
        Map<String, UUID> found = identities.peopleBy(new HashSet<>(keys));
        accesses.write(AccessAction.PERSON_MATCHED, new HashSet<>(found.values()), purpose);
        return keys.stream().map(key -> Optional.ofNullable(found.get(key))).toList();
    }
}
