package th.hrd.plan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a plan's content in its canonical form: what an approval is bound to. */
@Embeddable
public record ContentHash(@Column(name = "content_hash") String sha256) {

    public static ContentHash of(byte[] canonical) {
        try {
            return new ContentHash(
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
