package th.hrd.organisation.identity.application;

import java.util.Map;
import java.util.SortedMap;

/**
 * Under which keys the identity numbers are sealed.
 *
 * @param activeKey the id of the key that seals
 * @param identities how many numbers each key has sealed, by its id
 */
public record IdentityKeyState(String activeKey, SortedMap<String, Long> identities) {

    /** How many numbers are still to be sealed anew. */
    public long remaining() {
        return identities.entrySet().stream()
                .filter(key -> !key.getKey().equals(activeKey))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
