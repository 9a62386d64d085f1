package th.hrd.organisation.person.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The document that tells whether two records are one person, in the clear; it lives for the length
 * of a request.
 *
 * @param kind which document
 * @param number in its canonical form, without spaces or hyphens
 */
public record IdentityDocument(IdentityKind kind, String number) {

    private static final int SHOWN = 2;
    private static final char THAI_ZERO = '๐';

    /**
     * A document as sent.
     *
     * @throws th.hrd.platform.problem.ProblemException NATIONAL_ID_CHECKSUM, IDENTITY_NUMBER_FORM
     *     (422) at {@code #/identity/number}; neither repeats the number
     */
    public static IdentityDocument of(IdentityKind kind, String number) {
        return in(kind, number).orElseThrow(() -> refusalOf(kind).asViolation());
    }

    /** A document as sent; empty when the number cannot be one of its kind. */
    public static Optional<IdentityDocument> in(IdentityKind kind, String number) {
        if (kind == IdentityKind.THAI_ID) {
            return NationalId.in(number).map(id -> new IdentityDocument(kind, id.digits()));
        }
        String canonical = canonical(number).toUpperCase(Locale.ROOT);
        // A national ID under another kind would be a second person.
        return canonical.matches("[\\p{L}\\p{N}/]{3,40}") && NationalId.in(canonical).isEmpty()
                ? Optional.of(new IdentityDocument(kind, canonical))
                : Optional.empty();
    }

    /** What is wrong with a number that is none of its kind. */
    public static PersonProblem refusalOf(IdentityKind kind) {
        return kind == IdentityKind.THAI_ID
                ? PersonProblem.NATIONAL_ID_CHECKSUM
                : PersonProblem.IDENTITY_NUMBER_FORM;
    }

    /** A number as people write it: without spaces and hyphens, Thai digits as Arabic ones. */
    static String canonical(String written) {
        var canonical = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= THAI_ZERO && c <= THAI_ZERO + 9) {
                canonical.append((char) ('0' + c - THAI_ZERO));
            } else if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.DASH_PUNCTUATION) {
                canonical.append(c);
            }
        }
        return canonical.toString();
    }

    /** What is equal for equal documents; the agency's own numbers are told apart by agency. */
    String matter(UUID agencyId) {
        return switch (kind) {
            case THAI_ID, PASSPORT -> kind + ":" + number;
            case AGENCY_NO -> kind + ":" + agencyId + ":" + number;
        };
    }

    public String masked() {
        if (kind == IdentityKind.THAI_ID) {
            return new NationalId(number).masked();
        }
        int hidden = Math.max(0, number.length() - SHOWN);
        return "X".repeat(hidden) + number.substring(hidden);
    }

    /** Masked, because whatever is written ends in a log. */
    @Override
    public String toString() {
        return kind + " " + masked();
    }
}
