package th.hrd.organisation.person.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import th.hrd.platform.security.KeyRing;

/**
 * Seals identity documents. The keyed hash (HMAC-SHA-256) finds a document without reading it: a
 * plain hash would not do, because all national IDs can be tried in an hour. The number itself is
 * kept under a key of the ring, bound to its row.
 */
public final class IdentityCipher {

    private static final int KEY_BYTES = 32;

    private final KeyRing ring;
    private final SecretKeySpec hashKey;

    /**
     * @param ring seals the numbers
     * @param hashKey 32 bytes that are no key of the ring
     */
    public IdentityCipher(KeyRing ring, byte[] hashKey) {
        if (hashKey.length != KEY_BYTES) {
            throw new IllegalArgumentException("the hash key has " + KEY_BYTES + " bytes");
        }
        if (ring.holds(hashKey)) {
            throw new IllegalArgumentException("the hash key must be no key of the ring");
        }
        this.ring = ring;
        this.hashKey = new SecretKeySpec(hashKey, "HmacSHA256");
    }

    /**
     * The hash by which the document is recognised. Base64, in which 13 digits in a row do not come
     * up by chance.
     */
    public String keyOf(IdentityDocument document, UUID agencyId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hashKey);
            byte[] hash = mac.doFinal(document.matter(agencyId).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Seals a document for the person of this id; for another it cannot be opened. */
    public SealedIdentity seal(IdentityDocument document, UUID agencyId, UUID personId) {
        return new SealedIdentity(
                document.kind(),
                keyOf(document, agencyId),
                ring.seal(document.number().getBytes(UTF_8), KeyRing.context(personId)));
    }

    /** The same document sealed for another record of its person, recognised as before. */
    public SealedIdentity sealAnew(SealedIdentity identity, UUID from, UUID to) {
        return new SealedIdentity(
                identity.kind(),
                identity.key(),
                ring.seal(
                        ring.open(identity.ciphertext(), KeyRing.context(from)),
                        KeyRing.context(to)));
    }

    public IdentityDocument open(SealedIdentity identity, UUID personId) {
        byte[] number = ring.open(identity.ciphertext(), KeyRing.context(personId));
        return new IdentityDocument(identity.kind(), new String(number, UTF_8));
    }
}
