package th.hrd.localstack.token;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import th.hrd.localstack.home.StackException;

/**
 * One caller of the suite: a persona and what its token says about it. The labels make the name of
 * its client in Keycloak, so the same identity is always the same client.
 */
public record Identity(Persona persona, Map<Claim, String> claims, List<String> labels) {
    public Identity {
        claims = claims.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(claims));
        labels = List.copyOf(labels);
    }

    public static Identity of(Persona persona) {
        return new Identity(persona, Map.of(), List.of());
    }

    public Identity agency(UUID agency) {
        return agency(agency, agency.toString());
    }

    /**
     * @param reference how the agency is named in the client's name, for example bb5:03005
     */
    public Identity agency(UUID agency, String reference) {
        return with(Claim.AGENCY, agency.toString(), reference);
    }

    public Identity person(UUID person) {
        return with(Claim.PERSON, person.toString(), person.toString());
    }

    public Identity body(String code) {
        return with(Claim.BODY, code, code);
    }

    public Identity provider(String code) {
        return with(Claim.PROVIDER, code, code);
    }

    /** The client's name in Keycloak, for example hris-bb5-03005. */
    public String clientId() {
        var words = new ArrayList<>(List.of(persona.id()));
        labels.forEach(
                label -> words.add(label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-")));
        return String.join("-", words);
    }

    Identity requireComplete() {
        for (Claim claim : persona.claims()) {
            if (!claims.containsKey(claim)) {
                throw new StackException(
                        "A token for %s needs --%s.".formatted(persona.id(), claim.id()));
            }
        }
        return this;
    }

    private Identity with(Claim claim, String value, String label) {
        var moreClaims = new EnumMap<Claim, String>(Claim.class);
        moreClaims.putAll(claims);
        moreClaims.put(claim, value);
        var moreLabels = new ArrayList<>(labels);
        moreLabels.add(label);
        return new Identity(persona, moreClaims, moreLabels);
    }
}
