package th.hrd.organisation.agency.domain;

import java.util.Locale;

/** What can happen to an agency. */
public enum AgencyChange {
    REGISTERED,
    CODED,
    RENAMED,
    MOVED,
    /** Ended, and nobody took over. */
    CLOSED,
    /** Others took over from it, wholly or in part. */
    SUCCEEDED,
    /** Took over from others. */
    ENLARGED,
    /** Stands again as it stood before an order, which was reversed. */
    RESTORED,
    /** Nothing new: what was recorded ahead has begun. */
    TURNED,
    /** Never came to be, because the order that made it was reversed. */
    WITHDRAWN;

    /** As it stands in the type of the fact. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
