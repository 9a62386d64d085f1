package th.hrd.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final byte[] ROW = KeyRing.context("row 1");

    private final KeyRing before = new KeyRing(Map.of("a", key(1)), "a");
    private final KeyRing during = new KeyRing(Map.of("a", key(1), "b", key(2)), "b");
    private final KeyRing after = new KeyRing(Map.of("b", key(2)), "b");

    @Test
    void whateverIsSealedOpensAgain() {
        var random = new Random(20261123);
        for (int run = 0; run < 2_000; run++) {
            byte[] clear = new byte[random.nextInt(200)];
            byte[] context = new byte[random.nextInt(40)];
            random.nextBytes(clear);
            random.nextBytes(context);

            assertThat(before.open(before.seal(clear, context), context)).isEqualTo(clear);
        }
    }

    @Test
    void oneTextIsSealedDifferentlyEachTime() {
        byte[] clear = "same".getBytes(UTF_8);

        assertThat(before.seal(clear, ROW)).isNotEqualTo(before.seal(clear, ROW));
    }

    @Test
    void anOlderKeyStillOpensUntilItIsTakenOff() {
        String old = before.seal("kept".getBytes(UTF_8), ROW);

        assertThat(during.open(old, ROW)).asString(UTF_8).isEqualTo("kept");
        assertThat(during.needsResealing(old)).isTrue();

        String resealed = during.seal(during.open(old, ROW), ROW);

        assertThat(KeyRing.keyIdOf(resealed)).isEqualTo("b");
        assertThat(during.needsResealing(resealed)).isFalse();
        assertThat(after.open(resealed, ROW)).asString(UTF_8).isEqualTo("kept");
        assertThatThrownBy(() -> after.open(old, ROW)).hasMessageContaining("key a");
    }

    @Test
    void whatIsMovedElsewhereOrAlteredDoesNotOpen() {
        String sealed = before.seal("secret".getBytes(UTF_8), ROW);
        char last = sealed.charAt(sealed.length() - 2);
        String altered =
                sealed.substring(0, sealed.length() - 2)
                        + (last == 'A' ? 'B' : 'A')
                        + sealed.substring(sealed.length() - 1);

        assertThatThrownBy(() -> before.open(sealed, KeyRing.context("row 2")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> before.open(altered, ROW))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> before.open("no colon", ROW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRingIsWellFormedOrRefused() {
        assertThatThrownBy(() -> new KeyRing(Map.of("a", new byte[16]), "a"))
                .hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> new KeyRing(Map.of("a", key(1)), "b"))
                .hasMessageContaining("active key b");
        assertThatThrownBy(() -> new KeyRing(Map.of("A:", key(1)), "A:"))
                .hasMessageContaining("lower-case");
        assertThatThrownBy(() -> new KeyRing(Map.of("a", key(1), "b", key(1)), "a"))
                .hasMessageContaining("second id");
    }

    @Test
    void itTellsItsIdsAndNoKey() {
        assertThat(during).hasToString("KeyRing[a, b], active b");
        assertThat(during.holds(key(2))).isTrue();
        assertThat(during.holds(key(3))).isFalse();
    }

    private static byte[] key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }
}
