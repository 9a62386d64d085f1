package th.hrd.organisation.guideline.persistence;

/**
 * Which editions there are, without their content.
 *
 * @param edition its name
 * @param fiscalYearFrom first fiscal year, Buddhist era
 * @param version of its content
 */
public record EditionVersion(String edition, int fiscalYearFrom, long version) {}
