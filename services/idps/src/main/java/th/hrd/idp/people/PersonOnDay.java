package th.hrd.idp.people;

import java.time.LocalDate;

/**
 * Someone as an agency's system names him in a record of a day.
 *
 * @param sourceId the person's id there
 * @param day the day of the record
 */
public record PersonOnDay(String sourceId, LocalDate day) {}
