package th.hrd.idp.activity.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an activity when it is recorded.
 *
 * @param agencyId the agency that holds the person when it is recorded, or that tells of it from
 *     its own records
 * @param dimensions development dimensions it counts for; may be none
 * @param recordedBy account that recorded it
 * @param source the record of the agency's system it was made from, if from one
 */
public record Recording(
        UUID activityId,
        UUID personId,
        UUID agencyId,
        @Nullable UUID idpId,
        @Nullable UUID itemId,
        Learning learning,
        List<String> dimensions,
        String assurance,
        @Nullable Evidence evidence,
        String recordedBy,
        @Nullable Source source) {}
