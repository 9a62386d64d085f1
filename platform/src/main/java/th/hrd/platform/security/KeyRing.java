package th.hrd.platform.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys that seal data at rest (AES-256-GCM). One of them is active and seals; all of them open, so
 * that a new key can be made active at once and what the older ones sealed is sealed again in its
 * own time. What is sealed names its key: {@code 2026a:base64(nonce, ciphertext, tag)}.
 */
public final class KeyRing {

    private static final Pattern KEY_ID = Pattern.compile("[a-z0-9]{1,20}");
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final char AFTER_KEY_ID = ':';

    private final Map<String, SecretKey> keys = new HashMap<>();
    private final String activeId;
    private final SecretKey activeKey;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param keys 32 bytes each, by an id of lower-case letters and digits
     * @param activeId the id of the one that seals
     */
    public KeyRing(Map<String, byte[]> keys, String activeId) {
        var distinct = new HashSet<ByteBuffer>();
        keys.forEach(
                (id, key) -> {
                    if (!KEY_ID.matcher(id).matches()) {
                        throw new IllegalArgumentException(
                                "a key's id has 1 to 20 lower-case letters and digits");
                    }
                    if (key.length != KEY_BYTES) {
                        throw new IllegalArgumentException(
                                "key " + id + " must have " + KEY_BYTES + " bytes");
                    }
                    if (!distinct.add(ByteBuffer.wrap(key.clone()))) {
                        throw new IllegalArgumentException("key " + id + " has a second id");
                    }
                    this.keys.put(id, new SecretKeySpec(key, "AES"));
                });
        SecretKey active = this.keys.get(activeId);
        if (active == null) {
            throw new IllegalArgumentException("the active key " + activeId + " has no value");
        }
        this.activeId = activeId;
        this.activeKey = active;
    }

    /**
     * Seals under the active key.
     *
     * @param context what it belongs to, such as the id of its row: in another it cannot be opened
     */
    public String seal(byte[] clear, byte[] context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, activeKey, nonce, clear, 0, context);
        byte[] stored =
                ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
        return activeId
                + AFTER_KEY_ID
                + Base64.getEncoder().withoutPadding().encodeToString(stored);
    }

    /**
     * What was sealed in this context.
     *
     * @throws IllegalStateException when the key is not on the ring, the context is another or the
     *     text was altered; it tells nothing of the content
     */
    public byte[] open(String sealed, byte[] context) {
        String id = keyIdOf(sealed);
        SecretKey key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("sealed with the key " + id + ", not configured");
        }
        byte[] stored = Base64.getDecoder().decode(sealed.substring(id.length() + 1));
        return crypt(Cipher.DECRYPT_MODE, key, stored, stored, NONCE_BYTES, context);
    }

    /** Whether another key than the active one sealed it. */
    public boolean needsResealing(String sealed) {
        return !keyIdOf(sealed).equals(activeId);
    }

    public String activeId() {
        return activeId;
    }

    /** The ids of all keys that open, in order. */
    public Set<String> ids() {
        return new TreeSet<>(keys.keySet());
    }

    /** Whether these bytes are a key of the ring; a key serves one purpose only. */
    public boolean holds(byte[] key) {
        return keys.values().stream().anyMatch(own -> MessageDigest.isEqual(own.getEncoded(), key));
    }

    /** The id of the key that sealed it, without opening it. */
    public static String keyIdOf(String sealed) {
        int end = sealed.indexOf(AFTER_KEY_ID);
        if (end < 0) {
            throw new IllegalStateException("not sealed by a key ring");
        }
        return sealed.substring(0, end);
    }

    /** A context from a text, for example the id of a row. */
    public static byte[] context(Object owner) {
        return owner.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] crypt(
            int mode, SecretKey key, byte[] nonce, byte[] input, int from, byte[] context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
            cipher.updateAAD(context);
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("sealing or opening failed", failure);
        }
    }

    /** The ids alone, because whatever is written ends in a log. */
    @Override
    public String toString() {
        return "KeyRing" + ids() + ", active " + activeId;
    }
}
