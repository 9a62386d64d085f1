package th.hrd.organisation.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * An identity document as it is kept: recognised by a keyed hash, readable only with the key.
 * Saving a person leaves it alone, so that no stale copy undoes a correction or a new sealing.
 *
 * @param kind which document
 * @param key keyed hash, equal for equal documents; all that leaves this service
 * @param ciphertext the number, encrypted, with the id of the key it was encrypted with
 */
@Embeddable
public record SealedIdentity(
        @Column(name = "identity_kind", updatable = false) @Enumerated(EnumType.STRING)
                IdentityKind kind,
        @Column(name = "identity_key", updatable = false) String key,
        @Column(name = "identity_ciphertext", updatable = false) String ciphertext) {}
