package th.hrd.organisation.person.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals identity documents. The keyed hash (HMAC-SHA-256) finds a document without reading it: a
 * plain hash would not do, because all national IDs can be tried in an hour. The number itself is
 * kept under AES-256-GCM, bound to its row.
 */
public final class IdentityCipher {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_ID_BYTES = 4;

    private final SecretKeySpec encryptionKey;
    private final SecretKeySpec hashKey;
    private final String encryptionKeyId;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param encryptionKey 32 bytes
     * @param hashKey 32 other bytes
     */
    public IdentityCipher(byte[] encryptionKey, byte[] hashKey) {
        if (encryptionKey.length != KEY_BYTES || hashKey.length != KEY_BYTES) {
            throw new IllegalArgumentException("identity keys have " + KEY_BYTES + " bytes each");
        }
        if (Arrays.equals(encryptionKey, hashKey)) {
            throw new IllegalArgumentException("the two identity keys must differ");
        }
        this.encryptionKey = new SecretKeySpec(encryptionKey, "AES");
        this.hashKey = new SecretKeySpec(hashKey, "HmacSHA256");
        this.encryptionKeyId = keyId(encryptionKey);
    }

    /**
     * The hash by which the document is recognised. Base64, in which 13 digits in a row do not come
     * up by chance.
     */
    public String keyOf(IdentityDocument document, UUID agencyId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hashKey);
            byte[] hash = mac.doFinal(document.matter(agencyId).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Seals a document for the person of this id; for another it cannot be opened. */
    public SealedIdentity seal(IdentityDocument document, UUID agencyId, UUID personId) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] number = document.number().getBytes(StandardCharsets.UTF_8);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, number, personId);
        byte[] stored =
                ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
        return new SealedIdentity(
                document.kind(),
                keyOf(document, agencyId),
                encryptionKeyId
                        + "."
                        + Base64.getEncoder().withoutPadding().encodeToString(stored));
    }

    public IdentityDocument open(SealedIdentity identity, UUID personId) {
        int dot = identity.ciphertext().indexOf('.');
        if (!identity.ciphertext().substring(0, dot).equals(encryptionKeyId)) {
            throw new IllegalStateException(
                    "identity of person "
                            + personId
                            + " is sealed with a key that is not configured");
        }
        byte[] stored = Base64.getDecoder().decode(identity.ciphertext().substring(dot + 1));
        byte[] nonce = Arrays.copyOf(stored, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(stored, NONCE_BYTES, stored.length);
        byte[] number = crypt(Cipher.DECRYPT_MODE, nonce, sealed, personId);
        return new IdentityDocument(identity.kind(), new String(number, StandardCharsets.UTF_8));
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input, UUID personId) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryptionKey, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(personId.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("identity of person " + personId, failure);
        }
    }

    /** Names a key without telling it, so that a later key can be told from this one. */
    private static String keyId(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest, 0, KEY_ID_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
