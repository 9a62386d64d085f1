package th.hrd.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import th.hrd.platform.problem.CommonProblem;

/** The caller, as the verified access token describes him. */
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's subject: opaque, stable, never a name. */
    public String subject() {
        return claim("sub").orElseGet(() -> identity.getPrincipal().getName());
    }

    /** The program the caller uses, such as the client of an HRIS. */
    public Optional<String> client() {
        return claim("azp");
    }

    /** The realm's roles the caller has, in alphabetical order. */
    public SortedSet<String> roles() {
        var roles = new TreeSet<>(identity.getRoles());
        roles.retainAll(Role.ALL);
        return roles;
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** The agency the caller acts for. */
    public Optional<UUID> agency() {
        return uuid("agency");
    }

    /** The person the caller is. */
    public Optional<UUID> person() {
        return uuid("person");
    }

    /** The code of the certifying body the caller acts for. */
    public Optional<String> body() {
        return claim("body");
    }

    /** The training provider the caller acts for. */
    public Optional<String> provider() {
        return claim("provider");
    }

    private Optional<UUID> uuid(String name) {
        try {
            return claim(name).map(UUID::fromString);
        } catch (IllegalArgumentException notAUuid) {
            // A token that says something unreadable about its holder gives no rights.
            throw CommonProblem.FORBIDDEN.problem();
        }
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getClaim(name)).map(Object::toString)
                : Optional.empty();
    }
}
