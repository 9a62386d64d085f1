package th.hrd.platform.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Access tokens as the realm {@code hrd} issues them, signed with the key of {@link TestStack}.
 *
 * <p>{@code Tokens.role("agency-hr").agency(id).bearer()} is the value of an {@code Authorization}
 * header; {@link #token()} is the bare token.
 */
public final class Tokens {

    static final String ISSUER = "https://identity.test/realms/hrd";
    static final String AUDIENCE = "hrd";

    private final List<String> roles;
    private final Map<String, String> claims;
    private final String subject;
    private final String issuer;
    private final Duration lifespan;

    private Tokens(
            List<String> roles,
            Map<String, String> claims,
            String subject,
            String issuer,
            Duration lifespan) {
        this.roles = roles;
        this.claims = claims;
        this.subject = subject;
        this.issuer = issuer;
        this.lifespan = lifespan;
    }

    public static Tokens role(String... roles) {
        return new Tokens(List.of(roles), Map.of(), "tester", ISSUER, Duration.ofMinutes(30));
    }

    /** Someone who is known to the realm but has no role in the suite. */
    public static Tokens withoutRole() {
        return role();
    }

    public Tokens agency(UUID agency) {
        return claim("agency", agency.toString());
    }

    public Tokens person(UUID person) {
        return claim("person", person.toString());
    }

    /** The code of a certifying body, for example {@code DGA}. */
    public Tokens body(String body) {
        return claim("body", body);
    }

    public Tokens provider(String provider) {
        return claim("provider", provider);
    }

    public Tokens subject(String name) {
        return new Tokens(roles, claims, name, issuer, lifespan);
    }

    public Tokens expired() {
        return new Tokens(roles, claims, subject, issuer, Duration.ofHours(-1));
    }

    public Tokens fromAnotherRealm() {
        return new Tokens(roles, claims, subject, "https://elsewhere.test/realms/x", lifespan);
    }

    public String bearer() {
        return "Bearer " + token();
    }

    public String token() {
        var jwt =
                Jwt.issuer(issuer)
                        .subject(subject)
                        .preferredUserName(subject)
                        .audience(AUDIENCE)
                        .claim("realm_access", Map.of("roles", roles))
                        .expiresIn(lifespan);
        claims.forEach(jwt::claim);
        return jwt.sign(signingKey());
    }

    private Tokens claim(String name, String value) {
        var extended = new TreeMap<>(claims);
        extended.put(name, value);
        return new Tokens(roles, Map.copyOf(extended), subject, issuer, lifespan);
    }

    private static PrivateKey signingKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(StackAddress.SIGNING_KEY.get());
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
