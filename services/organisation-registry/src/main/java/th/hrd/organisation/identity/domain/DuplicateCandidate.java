package th.hrd.organisation.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records that may be of one person. The hashes of two numbers tell nothing of how much the
 * numbers differ, so what speaks for it is the name and how the assignments lie to each other.
 *
 * @param id the candidate
 * @param one the record first seen
 * @param other the record seen later
 * @param score how much speaks for it, 70 to 100
 * @param reasons what speaks for it
 * @param foundAt when it was found
 * @param dismissal who said that it is none, and why
 * @param version rises with each change
 */
public record DuplicateCandidate(
        UUID id,
        UUID one,
        UUID other,
        int score,
        List<DuplicateReason> reasons,
        Instant foundAt,
        @Nullable Decision dismissal,
        long version) {

    public DuplicateCandidate {
        reasons = List.copyOf(reasons);
    }
}
