package th.hrd.localstack.token;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** A token as Keycloak issued it, and until when it is used. */
record AccessToken(String value, Instant expires) {
    private static final Duration MARGIN = Duration.ofSeconds(60);

    boolean isFreshAt(Instant now) {
        return now.plus(MARGIN).isBefore(expires);
    }

    /** Whether it says of its bearer what the identity says. */
    boolean speaksFor(Identity identity) {
        JsonNode said = payload();
        for (Claim claim : Claim.values()) {
            var wanted = identity.claims().getOrDefault(claim, "");
            if (!said.path(claim.id()).asText().equals(wanted)) {
                return false;
            }
        }
        return identity.persona().role().stream().allMatch(role -> hasRole(said, role));
    }

    private JsonNode payload() {
        return Json.read(Base64.getUrlDecoder().decode(value.split("\\.")[1]));
    }

    private static boolean hasRole(JsonNode said, String role) {
        for (JsonNode one : said.at("/realm_access/roles")) {
            if (one.asText().equals(role)) {
                return true;
            }
        }
        return false;
    }
}
