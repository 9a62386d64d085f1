package th.hrd.organisation.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import th.hrd.platform.security.KeyRing;

class IdentityCipherTest {

    private static final UUID AGENCY = UUID.fromString("0197a4c2-6f00-7c3e-9d52-2f6c1b7a9e10");
    private static final UUID OTHER_AGENCY =
            UUID.fromString("0197a4c2-6f01-7d20-8e11-3c4d5e6f7a8b");
    private static final UUID PERSON = UUID.fromString("0197a4c2-7000-7d11-8a55-5b1f9c3d2e44");

    private final IdentityCipher vault = new IdentityCipher(ring(1), key(2));
    private final IdentityDocument thai =
            IdentityDocument.of(IdentityKind.THAI_ID, "1-2345-67890-12-1");

    @Test
    void whatIsSealedOpensAgain() {
        assertThat(vault.open(vault.seal(thai, AGENCY, PERSON), PERSON)).isEqualTo(thai);
    }

    @Test
    void oneNumberIsSealedDifferentlyEachTimeButRecognised() {
        SealedIdentity first = vault.seal(thai, AGENCY, PERSON);
        SealedIdentity second = vault.seal(thai, OTHER_AGENCY, PERSON);

        assertThat(first.ciphertext()).isNotEqualTo(second.ciphertext());
        assertThat(first.key()).isEqualTo(second.key()).hasSize(43);
    }

    @Test
    void anAgencysOwnNumberIdentifiesWithinThatAgencyOnly() {
        IdentityDocument own = IdentityDocument.of(IdentityKind.AGENCY_NO, "A-0001");

        assertThat(vault.keyOf(own, AGENCY)).isNotEqualTo(vault.keyOf(own, OTHER_AGENCY));
    }

    @Test
    void howANumberIsWrittenMakesNoDifference() {
        assertThat(vault.keyOf(IdentityDocument.of(IdentityKind.PASSPORT, "aa 12-3456"), AGENCY))
                .isEqualTo(
                        vault.keyOf(
                                IdentityDocument.of(IdentityKind.PASSPORT, "AA๑๒๓๔๕๖"),
                                OTHER_AGENCY));
    }

    @Test
    void oneNumberOfTwoKindsIsTwoIdentities() {
        IdentityDocument passport = IdentityDocument.of(IdentityKind.PASSPORT, "AA123456");
        IdentityDocument ownNumber = IdentityDocument.of(IdentityKind.AGENCY_NO, "AA123456");

        assertThat(vault.keyOf(passport, AGENCY)).isNotEqualTo(vault.keyOf(ownNumber, AGENCY));
    }

    @Test
    void theHashDependsOnItsKey() {
        var other = new IdentityCipher(ring(1), key(3));

        assertThat(other.keyOf(thai, AGENCY)).isNotEqualTo(vault.keyOf(thai, AGENCY));
    }

    @Test
    void anIdentityMovedToAnotherRowDoesNotOpen() {
        SealedIdentity sealed = vault.seal(thai, AGENCY, PERSON);

        assertThatThrownBy(() -> vault.open(sealed, OTHER_AGENCY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("1234567890121");
    }

    @Test
    void anotherEncryptionKeyIsNamedNotTried() {
        SealedIdentity sealed = vault.seal(thai, AGENCY, PERSON);

        assertThatThrownBy(() -> new IdentityCipher(ring(9), key(2)).open(sealed, PERSON))
                .hasMessageContaining("not configured");
    }

    @Test
    void keysAreOfFullLengthAndDiffer() {
        assertThatThrownBy(() -> new IdentityCipher(ring(1), new byte[16]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IdentityCipher(ring(2), key(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingWritesTheNumber() {
        assertThat(thai).hasToString("THAI_ID 1-2345-XXXXX-XX-1");
        assertThat(IdentityDocument.of(IdentityKind.PASSPORT, "aa 123456"))
                .hasToString("PASSPORT XXXXXX56");
    }

    private static KeyRing ring(int fill) {
        return new KeyRing(Map.of("k" + fill, key(fill)), "k" + fill);
    }

    private static byte[] key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }
}
