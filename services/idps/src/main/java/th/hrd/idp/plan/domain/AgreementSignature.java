package th.hrd.idp.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The supervisor's signature under an IDP.
 *
 * @param supervisorId person who agreed
 * @param recordedBy account that said so: the supervisor's own, or the HR officer's who copied it
 *     from the HRIS
 */
@Embeddable
public record AgreementSignature(
        @Column(name = "agreed_by") UUID supervisorId,
        @Column(name = "agreed_on") LocalDate agreedOn,
        @Column(name = "agreement_recorded_by") String recordedBy) {}
