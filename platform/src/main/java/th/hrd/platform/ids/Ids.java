package th.hrd.platform.ids;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Makes UUIDs of version 7 (RFC 9562): unique, opaque, and in the order of their making, which
 * keeps indexes dense.
 */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
