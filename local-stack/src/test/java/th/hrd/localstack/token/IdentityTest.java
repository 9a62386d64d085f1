package th.hrd.localstack.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final UUID AGENCY = new UUID(1, 2);

    @Test
    void theClientIsNamedAsTheAgencyWasAskedFor() {
        var identity = Identity.of(Persona.HRIS).agency(AGENCY, "bb5:03005");

        assertThat(identity.clientId()).isEqualTo("hris-bb5-03005");
        assertThat(identity.claims()).containsEntry(Claim.AGENCY, AGENCY.toString());
    }

    @Test
    void whatAPersonaNeedsIsAskedForByItsOption() {
        assertThatThrownBy(() -> Identity.of(Persona.SUPERVISOR).agency(AGENCY).requireComplete())
                .hasMessage("A token for supervisor needs --person.");
        assertThatThrownBy(() -> Identity.of(Persona.CERTIFIER).requireComplete())
                .hasMessage("A token for certifier needs --body.");
    }

    @Test
    void anUnknownPersonaIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Persona.of("boss"))
                .hasMessageContaining("hris, executive, supervisor");
    }

    @Test
    void aTokenSpeaksForAnIdentityOnlyWithTheSameClaimsAndRole() {
        var token =
                token(
                        """
                        {"agency":"%s","realm_access":{"roles":["agency-hr"]}}\
                        """
                                .formatted(AGENCY));

        assertThat(token.speaksFor(Identity.of(Persona.HRIS).agency(AGENCY))).isTrue();
        assertThat(token.speaksFor(Identity.of(Persona.HRIS).agency(new UUID(3, 4)))).isFalse();
        assertThat(token.speaksFor(Identity.of(Persona.EXECUTIVE).agency(AGENCY))).isFalse();
        assertThat(token.speaksFor(Identity.of(Persona.NOBODY))).isFalse();
    }

    @Test
    void aTokenIsUsedUntilAMinuteBeforeItExpires() {
        var token = token("{}");

        assertThat(token.isFreshAt(token.expires().minusSeconds(61))).isTrue();
        assertThat(token.isFreshAt(token.expires().minusSeconds(59))).isFalse();
    }

    private static AccessToken token(String payload) {
        var encoded =
                Base64.getUrlEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
        return new AccessToken("e30." + encoded + ".signature", Instant.EPOCH);
    }
}
