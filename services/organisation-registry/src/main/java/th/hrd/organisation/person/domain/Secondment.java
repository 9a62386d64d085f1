package th.hrd.organisation.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person works elsewhere for a time (ช่วยราชการ). The home agency stays the home: it sends
 * the person and counts them.
 *
 * @param agencyId where the person works
 * @param reference the order that says so
 */
@Embeddable
public record Secondment(
        @Column(name = "seconded_to_agency_id") UUID agencyId,
        @Column(name = "secondment_reference") @Nullable String reference) {}
