package th.hrd.organisation.person.application;

import java.util.List;
import java.util.UUID;

/**
 * What came of one change among several.
 *
 * @param sourceId the person's key
 * @param personId the person
 * @param kind what happened
 * @param changedFields for an update, the fields that were otherwise before
 */
public record ChangeOutcome(String sourceId, UUID personId, Kind kind, List<String> changedFields) {

    /** What happened. */
    public enum Kind {
        /** The key is recorded for the first time. */
        CREATED,
        UPDATED,
        UNCHANGED
    }

    static ChangeOutcome of(Recorded recorded) {
        Kind kind = Kind.UNCHANGED;
        if (recorded.recording().isChange()) {
            kind = recorded.isFirstHere() ? Kind.CREATED : Kind.UPDATED;
        }
        return new ChangeOutcome(
                recorded.command().sourceId(),
                recorded.person().id(),
                kind,
                recorded.recording().changedFields());
    }
}
