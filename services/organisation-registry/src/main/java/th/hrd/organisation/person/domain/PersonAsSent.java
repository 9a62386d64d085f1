package th.hrd.organisation.person.domain;

import java.time.LocalDate;

/**
 * A checked message of an HRIS about one person.
 *
 * @param name the name
 * @param posting what the person does from the day
 * @param effectiveFrom first day of it
 * @param returns whether the agency says that the person comes back to it from another
 */
public record PersonAsSent(
        PersonName name, Posting posting, LocalDate effectiveFrom, boolean returns) {

    /** The same about another posting from another day. */
    public PersonAsSent with(Posting other, LocalDate from) {
        return new PersonAsSent(name, other, from, returns);
    }
}
