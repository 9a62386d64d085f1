package th.hrd.localstack.token;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.hrd.localstack.home.Secrets;
import th.hrd.localstack.home.StackException;

/**
 * The few calls of Keycloak's token endpoint and admin API that onboarding needs, made as the
 * service account hrd-onboarding. Six calls do not pay for the official admin client, which brings
 * fifty jars (RESTEasy, JAXB's compiler, a mail implementation) to everything that uses this
 * module.
 */
final class KeycloakAdmin {
    private static final String TOKEN = "/realms/hrd/protocol/openid-connect/token";
    private static final String ADMIN = "/admin/realms/hrd";
    private static final String ONBOARDING = "hrd-onboarding";

    private final Http http;
    private final Secrets secrets;
    private @Nullable AccessToken own;

    KeycloakAdmin(URI keycloak, Secrets secrets) {
        this.http = new Http("Keycloak", keycloak);
        this.secrets = secrets;
    }

    /** A token for the client, or nothing when Keycloak does not know it by this secret. */
    Optional<AccessToken> token(String clientId, String secret) {
        var asked = Instant.now();
        var answer =
                http.form(
                        TOKEN,
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                clientId,
                                "client_secret",
                                secret));
        if (answer.status() != 200) {
            return Optional.empty();
        }
        var expires = asked.plusSeconds(answer.body().path("expires_in").asLong());
        return Optional.of(new AccessToken(answer.body().path("access_token").asText(), expires));
    }

    /**
     * Makes the identity's client, in place of one that exists under its name with other claims or
     * another secret.
     */
    void onboard(Identity identity, String secret) {
        find(identity.clientId()).ifPresent(id -> call("DELETE", "/clients/" + id, null));
        call("POST", "/clients", clientOf(identity, secret));
        var client =
                find(identity.clientId())
                        .orElseThrow(
                                () ->
                                        new StackException(
                                                "Keycloak did not keep "
                                                        + identity.clientId()
                                                        + "."));
        identity.persona().role().ifPresent(role -> grant(client, role));
    }

    private void grant(String client, String role) {
        var user =
                call("GET", "/clients/" + client + "/service-account-user", null)
                        .path("id")
                        .asText();
        var realmRole = call("GET", "/roles/" + role, null);
        call("POST", "/users/" + user + "/role-mappings/realm", List.of(realmRole));
    }

    private Optional<String> find(String clientId) {
        var found = call("GET", "/clients?clientId=" + Http.encode(clientId), null);
        return Optional.ofNullable(found.path(0).get("id")).map(JsonNode::asText);
    }

    private JsonNode call(String method, String path, @Nullable Object body) {
        var answer = http.json(method, ADMIN + path, ownToken(), body);
        if (answer.status() >= 300) {
            throw new StackException(
                    "Keycloak answered %d to %s %s%s: %s"
                            .formatted(answer.status(), method, ADMIN, path, answer.body()));
        }
        return answer.body();
    }

    private synchronized String ownToken() {
        if (own == null || !own.isFreshAt(Instant.now())) {
            own =
                    token(ONBOARDING, secrets.get(ONBOARDING + ".secret"))
                            .orElseThrow(
                                    () ->
                                            new StackException(
                                                    "Keycloak does not accept this stack's"
                                                        + " onboarding secret: its data were made"
                                                        + " with another secrets.properties; bring"
                                                        + " that back, or start anew with ./hrd"
                                                        + " down --wipe."));
        }
        return own.value();
    }

    private static Map<String, Object> clientOf(Identity identity, String secret) {
        var mappers = new ArrayList<Map<String, Object>>();
        identity.claims().forEach((claim, value) -> mappers.add(hardCoded(claim, value)));
        return Map.of(
                "clientId",
                identity.clientId(),
                "secret",
                secret,
                "serviceAccountsEnabled",
                true,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                "protocolMappers",
                mappers);
    }

    private static Map<String, Object> hardCoded(Claim claim, String value) {
        return Map.of(
                "name",
                claim.id(),
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-hardcoded-claim-mapper",
                "config",
                Map.of(
                        "claim.name",
                        claim.id(),
                        "claim.value",
                        value,
                        "jsonType.label",
                        "String",
                        "access.token.claim",
                        "true"));
    }
}
