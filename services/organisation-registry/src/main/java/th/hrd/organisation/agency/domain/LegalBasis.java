package th.hrd.organisation.agency.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document a change rests on.
 *
 * @param document its title
 * @param number its number
 * @param date its date
 */
@Embeddable
public record LegalBasis(
        @Column(name = "legal_basis_document") String document,
        @Column(name = "legal_basis_number") @Nullable String number,
        @Column(name = "legal_basis_date") @Nullable LocalDate date) {}
