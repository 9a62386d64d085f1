package th.hrd.organisation.identity.rest;

import java.util.List;
import th.hrd.organisation.identity.application.IdentityKeyState;

/** Under which keys identity numbers are sealed. */
record IdentityKeyStateView(
        String activeKey, long remaining, long remainingFileRows, List<KeyView> keys) {

    static IdentityKeyStateView from(IdentityKeyState state) {
        return new IdentityKeyStateView(
                state.activeKey(),
                state.remaining(),
                state.remainingFileRows(),
                state.keys().entrySet().stream()
                        .map(
                                key ->
                                        new KeyView(
                                                key.getKey(),
                                                key.getValue().identities(),
                                                key.getValue().fileRows()))
                        .toList());
    }

    record KeyView(String keyId, long identities, long fileRows) {}
}
