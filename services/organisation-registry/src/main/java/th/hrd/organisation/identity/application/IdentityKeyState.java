package th.hrd.organisation.identity.application;

import java.util.Map;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import th.hrd.organisation.identity.domain.KeyUse;

/**
 * Under which keys identity numbers are sealed.
 *
 * @param activeKey the id of the key that seals
 * @param keys what each key has sealed that is still kept, by its id
 */
public record IdentityKeyState(String activeKey, SortedMap<String, KeyUse> keys) {

    /** How many numbers are still to be sealed anew. */
    public long remaining() {
        return underOtherKeys(KeyUse::identities);
    }

    /** How many rows of files need an older key until they are deleted. */
    public long remainingFileRows() {
        return underOtherKeys(KeyUse::fileRows);
    }

    private long underOtherKeys(ToLongFunction<KeyUse> kept) {
        return keys.entrySet().stream()
                .filter(key -> !key.getKey().equals(activeKey))
                .map(Map.Entry::getValue)
                .mapToLong(kept)
                .sum();
    }
}
