package th.hrd.organisation.reorganisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.ProblemException;

/** An order that reorganises agencies: drafted, then applied, and reversed if it was wrong. */
@Entity
@Table(name = "reorganisation_order")
public class ReorganisationOrder {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private OrderKind kind;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    private LocalDate effectiveFrom;
    private OrderContent content;
    private UUID[] agencies;
    private Instant draftedAt;
    private @Nullable Instant appliedAt;
    private @Nullable Long ordinal;
    private @Nullable Instant reversedAt;
    private @Nullable String reversalReason;
    @Version private long version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ReorganisationOrder() {}

    @SuppressWarnings("NullAway") // say() fills the rest
    private ReorganisationOrder(UUID id, OrderContent content, Instant at) {
        this.id = id;
        this.status = OrderStatus.DRAFT;
        this.draftedAt = at;
        say(content);
    }

    /**
     * @throws ProblemException VALIDATION_FAILED with everything its kind does not allow
     */
    public static ReorganisationOrder draft(UUID id, OrderContent content, Instant at) {
        DraftCheck.require(content);
        return new ReorganisationOrder(id, content, at);
    }

    /**
     * @throws ProblemException ORDER_NOT_A_DRAFT (409), VALIDATION_FAILED with everything its kind
     *     does not allow
     */
    public void redraft(OrderContent newContent) {
        requireDraft();
        DraftCheck.require(newContent);
        say(newContent);
    }

    /**
     * @throws ProblemException ORDER_NOT_A_DRAFT (409)
     */
    public void withdraw() {
        requireDraft();
        become(OrderStatus.WITHDRAWN);
    }

    /**
     * @throws ProblemException ORDER_NOT_A_DRAFT (409)
     */
    public void requireDraft() {
        if (status != OrderStatus.DRAFT) {
            throw OrderProblem.ORDER_NOT_A_DRAFT.problem(status);
        }
    }

    /**
     * @throws ProblemException ORDER_NOT_APPLIED (409)
     */
    public void requireApplied() {
        if (status != OrderStatus.APPLIED) {
            throw OrderProblem.ORDER_NOT_APPLIED.problem(status);
        }
    }

    /** Marks it applied, as the given one of all applications. */
    public void applied(long asOrdinal, Instant at) {
        become(OrderStatus.APPLIED);
        ordinal = asOrdinal;
        appliedAt = at;
    }

    /** Marks it reversed. */
    public void reversed(String reason, Instant at) {
        become(OrderStatus.REVERSED);
        reversalReason = reason;
        reversedAt = at;
    }

    private void become(OrderStatus next) {
        if (!status.leadsTo(next)) {
            throw new IllegalStateException("an order that is " + status + " never is " + next);
        }
        status = next;
    }

    private void say(OrderContent said) {
        content = said;
        kind = said.kind();
        effectiveFrom = said.effectiveFrom();
        agencies = said.agencies().toArray(UUID[]::new);
    }

    public UUID id() {
        return id;
    }

    public OrderContent content() {
        return content;
    }

    public OrderKind kind() {
        return kind;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** Every source and target, once. */
    public List<UUID> agencies() {
        return List.of(agencies);
    }

    public OrderStatus status() {
        return status;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable Instant appliedAt() {
        return appliedAt;
    }

    public @Nullable Long ordinal() {
        return ordinal;
    }

    public @Nullable Instant reversedAt() {
        return reversedAt;
    }

    public @Nullable String reversalReason() {
        return reversalReason;
    }

    public long version() {
        return version;
    }
}
