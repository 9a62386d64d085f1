package th.hrd.idp.plan.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.calendar.ThaiCalendar;

/**
 * A person's individual development plan (แผนพัฒนารายบุคคล) for one fiscal year: drafted with or
 * for the person, agreed with the supervisor. The guideline makes self-development a duty of every
 * person, so each has one a year.
 */
@Entity
@Table(name = "idp")
public class Idp {

    @Id private UUID id;

    private UUID personId;
    private UUID agencyId;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private IdpStatus status;

    @OneToMany(mappedBy = "idp", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<IdpItem> items = new ArrayList<>();

    @Embedded private @Nullable AgreementSignature agreement;

    /** Why the plan was last returned or cancelled. */
    private @Nullable String reason;

    private Instant createdAt;

    // Also makes the row dirty when only items changed, so that @Version moves with every change of
    // the aggregate.
    private Instant changedAt;

    @Version private long version;

    protected Idp() {} // JPA

    /** A new plan; {@code agencyId} is the agency that holds the person when it is drafted. */
    public static Idp draft(
            UUID id,
            UUID personId,
            UUID agencyId,
            int fiscalYear,
            List<ItemDraft> items,
            Instant at) {
        var idp = new Idp();
        idp.id = id;
        idp.personId = personId;
        idp.agencyId = agencyId;
        idp.fiscalYear = fiscalYear;
        idp.status = IdpStatus.DRAFT;
        idp.createdAt = at;
        idp.write(items, at);
        return idp;
    }

    /**
     * Replaces the content: items that are not named any more are gone, the others keep their id.
     */
    public IdpFact revise(List<ItemDraft> drafts, Instant at) {
        if (!status.isEditable()) {
            throw IdpProblem.IDP_NOT_EDITABLE.problem(status).with("idpStatus", status);
        }
        write(drafts, at);
        return IdpFact.DRAFTED;
    }

    /** The person's side of the signature. */
    public IdpFact submit(Instant at) {
        become(IdpStatus.SUBMITTED, at);
        reason = null;
        return IdpFact.SUBMITTED;
    }

    /** The supervisor's side of the signature; nobody signs under his own plan twice. */
    public IdpFact agree(AgreementSignature signature, Instant at) {
        if (signature.supervisorId().equals(personId)) {
            throw IdpProblem.IDP_SELF_AGREEMENT.problem();
        }
        LocalDate today = LocalDate.ofInstant(at, ThaiCalendar.BANGKOK);
        if (signature.agreedOn().isAfter(today)) {
            throw IdpProblem.AGREED_IN_FUTURE.problem(signature.agreedOn(), today);
        }
        become(IdpStatus.AGREED, at);
        agreement = signature;
        return IdpFact.AGREED;
    }

    /** Back to the person, with the reason. */
    public IdpFact giveBack(String why, Instant at) {
        become(IdpStatus.RETURNED, at);
        reason = why;
        return IdpFact.RETURNED;
    }

    /**
     * Ends the plan before its time, for example because the person resigned; it stays on record.
     */
    public IdpFact cancel(String why, Instant at) {
        become(IdpStatus.CANCELLED, at);
        reason = why;
        return IdpFact.CANCELLED;
    }

    public Optional<IdpItem> item(UUID itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    /** The mix of learning modes beside the advised percent per mode. */
    public LearningMix learningMix(Map<String, Integer> advised) {
        return LearningMix.of(
                items.stream().map(item -> item.content().learningMode()).toList(), advised);
    }

    private void become(IdpStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw IdpProblem.IDP_TRANSITION_NOT_ALLOWED
                    .problem(status, next)
                    .with("idpStatus", status);
        }
        status = next;
        changedAt = at;
    }

    private void write(List<ItemDraft> drafts, Instant at) {
        Map<UUID, IdpItem> present =
                items.stream().collect(Collectors.toMap(IdpItem::id, Function.identity()));
        items.removeIf(item -> drafts.stream().noneMatch(draft -> draft.id().equals(item.id())));
        for (int position = 0; position < drafts.size(); position++) {
            ItemDraft draft = drafts.get(position);
            IdpItem known = present.get(draft.id());
            if (known == null) {
                items.add(new IdpItem(draft.id(), this, position, draft.content()));
            } else {
                known.rewrite(position, draft.content());
            }
        }
        items.sort(Comparator.comparingInt(IdpItem::position));
        changedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public IdpStatus status() {
        return status;
    }

    /** In their order. */
    public List<IdpItem> items() {
        return List.copyOf(items);
    }

    public Optional<AgreementSignature> agreement() {
        return Optional.ofNullable(agreement);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
