package th.hrd.plan.plan.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.agency.Agency;
import th.hrd.plan.guideline.GuidelineEdition;
import th.hrd.platform.problem.Violation;

/**
 * One version of an agency's HRD plan. Its content is one document; what is approved is the hash of
 * that document, so an approved plan never changes and a change is a new version.
 */
@Entity
@Table(name = "hrd_plan")
public class HrdPlan {

    @Id private UUID id;
    private UUID agencyId;
    private int planVersion;
    private @Nullable UUID replacesPlanId;
    private String edition;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private PlanContent content;
    @Embedded private ContentHash contentHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hrd_plan_writer", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "subject")
    private Set<String> writers = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hrd_plan_confirmation", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<Confirmation> confirmations = new HashSet<>();

    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;
    @Embedded private @Nullable Approval approval;
    @Embedded private @Nullable Rejection rejection;
    @Version private long version;

    protected HrdPlan() {} // JPA

    private HrdPlan(UUID id, UUID agencyId, int planVersion, @Nullable UUID replacesPlanId) {
        this.id = id;
        this.agencyId = agencyId;
        this.planVersion = planVersion;
        this.replacesPlanId = replacesPlanId;
        this.status = PlanStatus.DRAFT;
    }

    /** Begins a plan. The edition is the one in force for the content's fiscal years. */
    public static HrdPlan draft(
            UUID id,
            Agency agency,
            SealedContent content,
            GuidelineEdition edition,
            String writer) {
        var plan = new HrdPlan(id, agency.requirePlanning().id(), 1, null);
        plan.write(content, edition, writer);
        return plan;
    }

    /** Replaces the content of a draft; a rejected plan becomes a draft again. */
    public PlanFact revise(SealedContent newContent, GuidelineEdition newEdition, String writer) {
        status = status.become(PlanStatus.DRAFT);
        if (!newContent.hash().equals(contentHash)) {
            confirmations.clear(); // they were given for the old content
        }
        write(newContent, newEdition, writer);
        return PlanFact.DRAFTED;
    }

    private void write(SealedContent newContent, GuidelineEdition newEdition, String writer) {
        newContent.content().requireSound(newEdition);
        content = newContent.content();
        contentHash = newContent.hash();
        edition = newEdition.name();
        writers.add(writer);
    }

    /** Sets the agency's own confirmations; one that already stands keeps its date. */
    public PlanFact confirm(Set<Confirmation.Kind> kinds, String by, Instant at) {
        if (status == PlanStatus.SUPERSEDED) {
            throw PlanProblem.PLAN_SUPERSEDED.problem();
        }
        confirmations.removeIf(confirmation -> !kinds.contains(confirmation.kind()));
        Set<Confirmation.Kind> standing = confirmed();
        kinds.stream()
                .filter(kind -> !standing.contains(kind))
                .forEach(kind -> confirmations.add(new Confirmation(kind, by, at)));
        return PlanFact.CONFIRMED;
    }

    /** Hands the plan to the executive, if it meets every rule of its edition. */
    public PlanFact submit(GuidelineEdition ownEdition, String by, Instant at) {
        PlanStatus next = status.become(PlanStatus.SUBMITTED_FOR_APPROVAL);
        List<Violation> gaps =
                findings(ownEdition).stream()
                        .flatMap(finding -> finding.missing().stream())
                        .toList();
        if (!gaps.isEmpty()) {
            throw PlanProblem.PLAN_NOT_ALIGNED.problem(gaps.size(), edition).listing(gaps);
        }
        status = next;
        submittedBy = by;
        submittedAt = at;
        return PlanFact.SUBMITTED;
    }

    /**
     * Approves exactly the content that was decided on, by someone who neither wrote nor submitted
     * it.
     */
    public PlanFact approve(
            Decision decision,
            GuidelineEdition ownEdition,
            Agency agency,
            String by,
            Instant at,
            LocalDate today) {
        PlanStatus next = status.become(PlanStatus.APPROVED);
        if (writers.contains(by) || by.equals(submittedBy)) {
            throw PlanProblem.SELF_APPROVAL.problem();
        }
        if (!decision.contentHash().equals(contentHash.sha256())) {
            throw PlanProblem.CONTENT_CHANGED
                    .problem(contentHash.sha256())
                    .with("contentHash", contentHash.sha256());
        }
        decision.requireEvidence(ownEdition, agency, today);
        status = next;
        approval =
                new Approval(
                        decision.mechanism(),
                        decision.decidedOn(),
                        decision.approver(),
                        decision.cssc(),
                        by,
                        at);
        return PlanFact.APPROVED;
    }

    public PlanFact reject(String reason, String by, Instant at) {
        status = status.become(PlanStatus.REJECTED);
        rejection = new Rejection(reason, by, at);
        return PlanFact.REJECTED;
    }

    /** Begins the next version with the same content; this one stays approved until that one is. */
    public HrdPlan nextVersion(UUID nextId, String writer) {
        if (status != PlanStatus.APPROVED) {
            throw PlanProblem.PLAN_NOT_APPROVED.problem(status);
        }
        var next = new HrdPlan(nextId, agencyId, planVersion + 1, id);
        next.content = content;
        next.contentHash = contentHash;
        next.edition = edition;
        next.writers.addAll(writers); // their text is in it
        next.writers.add(writer);
        return next;
    }

    /** Gives way to its next version, which was approved. */
    public PlanFact supersede() {
        status = status.become(PlanStatus.SUPERSEDED);
        return PlanFact.SUPERSEDED;
    }

    /** Which rules of the edition the present content meets. */
    public List<Finding> findings(GuidelineEdition ownEdition) {
        return Finding.of(content, ownEdition);
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public int planVersion() {
        return planVersion;
    }

    public Optional<UUID> replacesPlanId() {
        return Optional.ofNullable(replacesPlanId);
    }

    /** Name of the guideline edition the content was written for. */
    public String edition() {
        return edition;
    }

    public PlanStatus status() {
        return status;
    }

    public PlanContent content() {
        return content;
    }

    public String contentHash() {
        return contentHash.sha256();
    }

    public Set<Confirmation> confirmations() {
        return Set.copyOf(confirmations);
    }

    private Set<Confirmation.Kind> confirmed() {
        return confirmations.stream()
                .map(Confirmation::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Approval> approval() {
        return Optional.ofNullable(approval);
    }

    public Optional<Rejection> rejection() {
        return Optional.ofNullable(rejection);
    }

    public long version() {
        return version;
    }
}
