package th.hrd.organisation.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Who supervises a person.
 *
 * @param personId the supervising person
 * @param sourceId that person's key in the HRIS of the agency, as sent
 */
@Embeddable
public record Supervisor(
        @Column(name = "supervisor_id") UUID personId,
        @Column(name = "supervisor_source_id") String sourceId) {}
