package th.hrd.localstack.token;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.localstack.home.StackException;

/**
 * Whom a token can speak for, with the realm role it carries and what it must say about its bearer.
 */
public enum Persona {
    HRIS("agency-hr", Claim.AGENCY),
    EXECUTIVE("agency-executive", Claim.AGENCY),
    SUPERVISOR("supervisor", Claim.AGENCY, Claim.PERSON),
    OFFICIAL("official", Claim.AGENCY, Claim.PERSON),
    CERTIFIER("certifier", Claim.BODY),
    PROVIDER("provider", Claim.PROVIDER),
    OCSC_ANALYST("ocsc-analyst"),
    OCSC_ADMIN("ocsc-admin"),
    AUDITOR("auditor"),
    /** Known to the realm and allowed nothing: for trying out refusals. */
    NOBODY(null);

    private final @Nullable String role;
    private final List<Claim> claims;

    Persona(@Nullable String role, Claim... claims) {
        this.role = role;
        this.claims = List.of(claims);
    }

    public static Persona of(String id) {
        return Arrays.stream(values())
                .filter(persona -> persona.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new StackException(
                                        "There is no \"%s\" to have a token for; there are %s."
                                                .formatted(id, ids())));
    }

    private static String ids() {
        return Arrays.stream(values()).map(Persona::id).collect(Collectors.joining(", "));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<String> role() {
        return Optional.ofNullable(role);
    }

    List<Claim> claims() {
        return claims;
    }
}
