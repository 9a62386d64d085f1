package th.hrd.idp.activity.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.calendar.FiscalYear;

/**
 * Something a person learned or practised, in an IDP or beside one. It is never deleted: a mistake
 * is voided with the reason, so that every figure that counted it can be explained.
 */
@Entity
@Table(name = "activity")
public class Activity {

    @Id private UUID id;

    private UUID personId;
    private UUID agencyId;
    private @Nullable UUID idpId;
    private @Nullable UUID itemId;

    @Embedded private Learning learning;

    /** Development dimensions of the guideline this counts for, fixed when it was recorded. */
    private String[] dimensions;

    private String assurance;

    @Embedded private @Nullable Evidence evidence;

    @Embedded private @Nullable Source source;

    private String recordedBy;
    private Instant recordedAt;
    private @Nullable Instant voidedAt;
    private @Nullable String voidReason;

    @Version private long version;

    protected Activity() {} // JPA

    /** A completed activity; everything the guideline has a say in was checked before. */
    public static Activity record(Recording recording, Instant at) {
        var activity = new Activity();
        activity.id = recording.activityId();
        activity.personId = recording.personId();
        activity.agencyId = recording.agencyId();
        activity.idpId = recording.idpId();
        activity.itemId = recording.itemId();
        activity.learning = recording.learning();
        activity.dimensions = recording.dimensions().toArray(String[]::new);
        activity.assurance = recording.assurance();
        activity.evidence = recording.evidence();
        activity.source = recording.source();
        activity.recordedBy = recording.recordedBy();
        activity.recordedAt = at;
        return activity;
    }

    /** Takes the activity out of every count; done once, and for good. */
    public void voidFor(String reason, Instant at) {
        if (voidedAt != null) {
            throw ActivityProblem.ACTIVITY_ALREADY_VOIDED.problem(voidedAt);
        }
        voidedAt = at;
        voidReason = reason;
    }

    /**
     * The agency's own record no longer says this: it is voided, unless someone has done so before,
     * and the record may become another activity.
     *
     * @return whether it counted until now
     */
    boolean overtake(String reason, Instant at) {
        source = source == null ? null : source.overtaken();
        if (isVoided()) {
            return false;
        }
        voidFor(reason, at);
        return true;
    }

    /** The fields in which another recording of the same record differs from this. */
    List<String> changesTo(Recording other) {
        Learning learned = other.learning();
        var changed = new ArrayList<String>();
        add(changed, "personSourceId", personId, other.personId());
        add(changed, "method", learning.method(), learned.method());
        add(changed, "courseName", learning.courseName(), learned.courseName());
        add(changed, "targetKind", learning.targetKind(), learned.targetKind());
        add(changed, "targetCode", learning.targetCode(), learned.targetCode());
        add(changed, "completedOn", learning.completedOn(), learned.completedOn());
        if (learning.hours().compareTo(learned.hours()) != 0) {
            changed.add("hours");
        }
        add(changed, "assurance", assurance, other.assurance());
        add(changed, "evidenceReference", evidence, other.evidence());
        return changed;
    }

    private static void add(
            List<String> changed, String field, @Nullable Object known, @Nullable Object said) {
        if (!Objects.equals(known, said)) {
            changed.add(field);
        }
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

    public Optional<UUID> idpId() {
        return Optional.ofNullable(idpId);
    }

    public Optional<UUID> itemId() {
        return Optional.ofNullable(itemId);
    }

    public Learning learning() {
        return learning;
    }

    /** The Thai fiscal year the activity counts for: that of its day of completion. */
    public int fiscalYear() {
        return FiscalYear.of(learning.completedOn()).be();
    }

    public List<String> dimensions() {
        return List.of(dimensions);
    }

    public String assurance() {
        return assurance;
    }

    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /** The account that recorded it: opaque, for who asks where an assurance comes from. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean isVoided() {
        return voidedAt != null;
    }

    public Optional<Instant> voidedAt() {
        return Optional.ofNullable(voidedAt);
    }

    public Optional<String> voidReason() {
        return Optional.ofNullable(voidReason);
    }

    public long version() {
        return version;
    }
}
