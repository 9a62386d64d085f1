package th.hrd.localstack.token;

import java.net.URI;
import java.util.UUID;
import th.hrd.localstack.home.StackException;

/** Asks the organisation registry who an agency is. */
public final class Agencies {
    private final Http http;
    private final Tokens tokens;

    public Agencies(URI registry, Tokens tokens) {
        this.http = new Http("organisation-registry", registry);
        this.tokens = tokens;
    }

    /**
     * @param reference a UUID or a code such as bb5:03005
     */
    public UUID idOf(String reference) {
        var token = tokens.accessToken(Identity.of(Persona.OCSC_ANALYST));
        var answer = http.json("GET", "/v1/agencies/" + Http.encode(reference), token, null);
        if (answer.status() == 200) {
            return UUID.fromString(answer.body().path("agencyId").asText());
        }
        if (answer.status() == 404 || answer.status() == 400 || answer.status() == 422) {
            throw new StackException(
                    "The organisation registry knows no agency %s.".formatted(reference));
        }
        throw new StackException(
                "The organisation registry answered %d when asked for agency %s."
                        .formatted(answer.status(), reference));
    }
}
