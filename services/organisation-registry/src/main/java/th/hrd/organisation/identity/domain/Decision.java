package th.hrd.organisation.identity.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A step of a review.
 *
 * @param takenBy who took it, as the subject of the token
 * @param takenAt when
 * @param reason why
 */
@Embeddable
public record Decision(String takenBy, Instant takenAt, String reason) {}
