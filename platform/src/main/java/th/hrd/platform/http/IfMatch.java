package th.hrd.platform.http;

import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.CommonProblem;

/**
 * The {@code If-Match} header: which version of the resource the caller has read.
 *
 * @param value the header as sent, one strong ETag or {@code *}
 */
public record IfMatch(String value) {

    private static final String ANY = "*";

    /** Called by JAX-RS for a header parameter of this type. */
    public static IfMatch valueOf(String header) {
        return new IfMatch(header.strip());
    }

    /**
     * Refuses a change by someone who has not said what he read.
     *
     * @throws th.hrd.platform.problem.ProblemException IF_MATCH_REQUIRED (428) without the header
     */
    public static IfMatch required(@Nullable IfMatch header) {
        if (header == null) {
            throw CommonProblem.IF_MATCH_REQUIRED.problem();
        }
        return header;
    }

    /**
     * Refuses a change of a version other than the present one.
     *
     * @throws th.hrd.platform.problem.ProblemException STALE_ETAG (412)
     */
    public void requireVersion(long present) {
        if (!value.equals(ANY) && !value.equals(Versioned.etag(present))) {
            throw CommonProblem.STALE_ETAG.problem(present);
        }
    }
}
