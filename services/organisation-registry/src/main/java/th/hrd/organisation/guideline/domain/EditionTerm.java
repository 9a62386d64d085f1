package th.hrd.organisation.guideline.domain;

import org.jspecify.annotations.Nullable;

/**
 * When an edition begins and whose place it takes.
 *
 * @param edition its name
 * @param fiscalYearFrom first fiscal year, Buddhist era
 * @param supersedes the edition it takes the place of; absent for the first
 */
public record EditionTerm(String edition, int fiscalYearFrom, @Nullable String supersedes) {}
