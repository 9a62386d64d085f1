package th.hrd.platform.problem;

/**
 * What a problem says.
 *
 * @param status the HTTP status; 403 is kept for authorisation alone
 * @param title what is wrong, in general
 * @param detail what is wrong this time: a {@link String#format} pattern filled by {@link
 *     ProblemType#problem}
 */
public record Wording(int status, Text title, Text detail) {}
