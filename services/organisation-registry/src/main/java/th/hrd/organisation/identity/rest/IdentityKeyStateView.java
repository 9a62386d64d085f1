package th.hrd.organisation.identity.rest;

import java.util.List;
import th.hrd.organisation.identity.application.IdentityKeyState;

/** Under which keys the identity numbers are sealed. */
record IdentityKeyStateView(String activeKey, long remaining, List<KeyView> keys) {

    static IdentityKeyStateView from(IdentityKeyState state) {
        return new IdentityKeyStateView(
                state.activeKey(),
                state.remaining(),
                state.identities().entrySet().stream()
                        .map(key -> new KeyView(key.getKey(), key.getValue()))
                        .toList());
    }

    record KeyView(String keyId, long identities) {}
}
