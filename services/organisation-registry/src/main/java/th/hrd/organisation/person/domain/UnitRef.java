package th.hrd.organisation.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The unit of the agency a person works in.
 *
 * @param id of the unit
 * @param code of the unit in the agency, as sent
 */
@Embeddable
public record UnitRef(@Column(name = "unit_id") UUID id, @Column(name = "unit_code") String code) {}
