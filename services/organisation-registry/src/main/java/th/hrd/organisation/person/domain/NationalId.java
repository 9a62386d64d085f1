package th.hrd.organisation.person.domain;

import java.util.Optional;
import th.hrd.platform.privacy.NationalIds;

/**
 * A valid Thai national ID (เลขประจำตัวประชาชน): 13 digits, the first from 1 to 8, the last a check
 * digit. Birth data is never read from it.
 *
 * @param digits the 13 digits
 */
public record NationalId(String digits) {

    public NationalId {
        if (!NationalIds.isValid(digits)) {
            throw new IllegalArgumentException("not a national ID");
        }
    }

    /**
     * The ID in a text as people write it, in Arabic or Thai digits, with or without spaces and
     * hyphens; empty when it is none.
     */
    public static Optional<NationalId> in(String text) {
        String digits = IdentityDocument.canonical(text);
        return NationalIds.isValid(digits) ? Optional.of(new NationalId(digits)) : Optional.empty();
    }

    /** Enough to recognise one's own, not enough to know another's: {@code 1-2345-XXXXX-XX-1}. */
    public String masked() {
        return digits.charAt(0)
                + "-"
                + digits.substring(1, 5)
                + "-XXXXX-XX-"
                + digits.charAt(digits.length() - 1);
    }

    /** Masked, because whatever is written ends in a log. */
    @Override
    public String toString() {
        return masked();
    }
}
