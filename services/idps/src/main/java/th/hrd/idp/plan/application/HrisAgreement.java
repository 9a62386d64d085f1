package th.hrd.idp.plan.application;

import java.time.LocalDate;

/**
 * An agreement that was signed in the agency's HRIS.
 *
 * @param supervisorSourceId the supervisor's id in the HRIS
 */
public record HrisAgreement(String supervisorSourceId, LocalDate agreedOn) {}
