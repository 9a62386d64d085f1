package th.hrd.idp.activity.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The activities that an agency's training records have become, and what becomes of them when the
 * agency says the records anew. An activity is never changed: a record that says something else
 * voids what it became before, and becomes another.
 */
public final class TrainingLedger {

    private static final String WITHDRAWN = "ไม่อยู่ในไฟล์ประวัติการอบรมของหน่วยงานแล้ว";

    private final Instant now;
    private final Map<String, Activity> current = new HashMap<>();
    private final List<Activity> voided = new ArrayList<>();
    private final List<Activity> recorded = new ArrayList<>();

    /**
     * @param current what the records became that are said now; one for a record at the most
     * @param now when they are said
     */
    public TrainingLedger(Collection<Activity> current, Instant now) {
        this.now = now;
        current.forEach(activity -> this.current.put(recordOf(activity), activity));
    }

    private static String recordOf(Activity activity) {
        return activity.source().orElseThrow().recordId();
    }

    /** What the record has become, voided by hand or not. */
    public Optional<Activity> currentOf(String recordId) {
        return Optional.ofNullable(current.get(recordId));
    }

    /**
     * A record says this. What it became before was voided by hand: it stays so while the record
     * says the same.
     *
     * @return what became of it
     */
    public Change say(Recording said) {
        Source source = said.source();
        if (source == null) {
            throw new IllegalArgumentException("of a record");
        }
        Activity known = current.get(source.recordId());
        List<String> changed = known == null ? List.of() : known.changesTo(said);
        if (known != null && changed.isEmpty()) {
            return Change.NONE;
        }
        if (known != null) {
            overtake(
                    known,
                    "หน่วยงานแก้ไขประวัติการอบรมรายการนี้ กิจกรรมที่แทนคือ %s"
                            .formatted(said.activityId()));
        }
        Activity activity = Activity.record(said, now);
        current.put(source.recordId(), activity);
        recorded.add(activity);
        return known == null ? Change.FIRST : new Change(false, changed);
    }

    /** The agency has the record no longer. */
    public void withdraw(String recordId) {
        Activity known = current.remove(recordId);
        if (known != null) {
            overtake(known, WITHDRAWN);
        }
    }

    private void overtake(Activity known, String reason) {
        if (known.overtake(reason, now)) {
            voided.add(known);
        }
    }

    /** What counts no longer, to be told. */
    public List<Activity> voided() {
        return List.copyOf(voided);
    }

    /** What is new, to be kept and told. */
    public List<Activity> recorded() {
        return List.copyOf(recorded);
    }

    /**
     * What became of a record that was said.
     *
     * @param isFirst whether it became an activity for the first time, or again after the agency
     *     had it no longer
     * @param fields what is another than it was
     */
    public record Change(boolean isFirst, List<String> fields) {

        private static final Change FIRST = new Change(true, List.of());
        private static final Change NONE = new Change(false, List.of());

        public boolean isNone() {
            return !isFirst && fields.isEmpty();
        }
    }
}
