package th.hrd.organisation.identity.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.ids.Ids;

/**
 * The review of a merge of two records: one proposes it with evidence, another decides, and it can
 * be reversed.
 */
@Entity
@Table(name = "person_merge")
public class PersonMerge {

    @Id private UUID id;
    private UUID keptId;
    private UUID mergedId;
    private String evidence;

    @Enumerated(EnumType.STRING)
    private MergeStatus status;

    @Embedded
    @AttributeOverride(name = "takenBy", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "takenAt", column = @Column(name = "proposed_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "reason"))
    private Decision proposal;

    @Embedded
    @AttributeOverride(name = "takenBy", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "takenAt", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "decision_reason"))
    private @Nullable Decision decision;

    @Embedded
    @AttributeOverride(name = "takenBy", column = @Column(name = "reversed_by"))
    @AttributeOverride(name = "takenAt", column = @Column(name = "reversed_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "reversal_reason"))
    private @Nullable Decision reversal;

    private UUID[] keptBefore = {};
    private UUID[] takenOver = {};

    @Version private long version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected PersonMerge() {}

    /** Someone says that two records are one person. */
    public PersonMerge(UUID keptId, UUID mergedId, String evidence, Decision proposal) {
        this.id = Ids.next();
        this.keptId = keptId;
        this.mergedId = mergedId;
        this.evidence = evidence;
        this.status = MergeStatus.PROPOSED;
        this.proposal = proposal;
    }

    /**
     * Somebody else agrees.
     *
     * @throws th.hrd.platform.problem.ProblemException MERGE_NOT_PROPOSED (409), SAME_REVIEWER
     *     (409)
     */
    public void approve(Decision approval) {
        decide(MergeStatus.APPROVED, approval);
    }

    /**
     * Somebody else does not agree.
     *
     * @throws th.hrd.platform.problem.ProblemException MERGE_NOT_PROPOSED (409), SAME_REVIEWER
     *     (409)
     */
    public void reject(Decision rejection) {
        decide(MergeStatus.REJECTED, rejection);
    }

    private void decide(MergeStatus outcome, Decision taken) {
        if (status != MergeStatus.PROPOSED) {
            throw IdentityProblem.MERGE_NOT_PROPOSED.problem(status);
        }
        if (taken.takenBy().equals(proposal.takenBy())) {
            throw IdentityProblem.SAME_REVIEWER.problem();
        }
        status = outcome;
        decision = taken;
    }

    /** What the approval changed, so that it can be reversed. */
    public void applied(Set<UUID> before, Set<UUID> takenOverByKept) {
        keptBefore = before.toArray(UUID[]::new);
        takenOver = takenOverByKept.toArray(UUID[]::new);
    }

    /**
     * It was a mistake.
     *
     * @throws th.hrd.platform.problem.ProblemException MERGE_NOT_APPROVED (409)
     */
    public void reverse(Decision taken) {
        if (status != MergeStatus.APPROVED) {
            throw IdentityProblem.MERGE_NOT_APPROVED.problem(status);
        }
        status = MergeStatus.REVERSED;
        reversal = taken;
    }

    public UUID id() {
        return id;
    }

    public UUID keptId() {
        return keptId;
    }

    public UUID mergedId() {
        return mergedId;
    }

    public String evidence() {
        return evidence;
    }

    public MergeStatus status() {
        return status;
    }

    public Decision proposal() {
        return proposal;
    }

    public @Nullable Decision decision() {
        return decision;
    }

    public @Nullable Decision reversal() {
        return reversal;
    }

    public Set<UUID> keptBefore() {
        return Set.of(keptBefore);
    }

    public Set<UUID> takenOver() {
        return Set.of(takenOver);
    }

    public long version() {
        return version;
    }
}
