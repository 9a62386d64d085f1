package th.hrd.idp.people;

import java.util.UUID;

/**
 * Whom an agency's system means.
 *
 * @param personId the person
 * @param isOfAgency whether the agency had the person on the day of the record, or has him now
 */
public record PersonMeant(UUID personId, boolean isOfAgency) {}
