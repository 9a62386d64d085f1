package th.hrd.idp.activity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What shows that an activity took place.
 *
 * @param kind for example a certificate of attendance, a work product, a supervisor's note
 * @param reference where it is found in the agency's own records
 */
@Embeddable
public record Evidence(
        @Column(name = "evidence_kind") String kind,
        @Column(name = "evidence_reference") String reference) {}
