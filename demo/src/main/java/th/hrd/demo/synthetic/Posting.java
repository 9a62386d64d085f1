package th.hrd.demo.synthetic;

import java.time.LocalDate;

/**
 * A person in an agency from a day on.
 *
 * @param active whether he serves there; otherwise he left it on that day
 */
public record Posting(Agency agency, LocalDate from, boolean active) {}
