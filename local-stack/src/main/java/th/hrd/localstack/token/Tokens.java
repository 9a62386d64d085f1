package th.hrd.localstack.token;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import th.hrd.localstack.home.Secrets;
import th.hrd.localstack.home.StackException;

/**
 * Access tokens of a running stack: onboards an identity when it is first asked for, then keeps its
 * token until it is about to expire.
 */
public final class Tokens {
    private final Secrets secrets;
    private final KeycloakAdmin keycloak;
    private final ConcurrentMap<Identity, AccessToken> known = new ConcurrentHashMap<>();

    public Tokens(URI keycloak, Secrets secrets) {
        this.secrets = secrets;
        this.keycloak = new KeycloakAdmin(keycloak, secrets);
    }

    /**
     * A token valid for at least another minute.
     *
     * @throws StackException when the identity lacks a claim its persona needs, or Keycloak is not
     *     there
     */
    public String accessToken(Identity identity) {
        identity.requireComplete();
        return known.compute(
                        identity,
                        (_, token) ->
                                token != null && token.isFreshAt(Instant.now())
                                        ? token
                                        : obtain(identity))
                .value();
    }

    /** The value of an Authorization header. */
    public String bearer(Identity identity) {
        return "Bearer " + accessToken(identity);
    }

    private AccessToken obtain(Identity identity) {
        var secret = secretOf(identity);
        return keycloak.token(identity.clientId(), secret)
                .filter(token -> token.speaksFor(identity))
                .orElseGet(
                        () -> {
                            keycloak.onboard(identity, secret);
                            return keycloak.token(identity.clientId(), secret)
                                    .filter(token -> token.speaksFor(identity))
                                    .orElseThrow(
                                            () ->
                                                    new StackException(
                                                            "Keycloak issued no token for %s."
                                                                    .formatted(
                                                                            identity.clientId())));
                        });
    }

    /**
     * Each client's secret follows from one secret of the stack: there is nothing more to store,
     * and one call is enough for a client that exists.
     */
    private String secretOf(Identity identity) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            Base64.getDecoder().decode(secrets.get("client.secrets.key")),
                            "HmacSHA256"));
            var code = mac.doFinal(identity.clientId().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
