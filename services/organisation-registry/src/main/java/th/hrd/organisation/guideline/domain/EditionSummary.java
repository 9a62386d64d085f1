package th.hrd.organisation.guideline.domain;

import java.time.Instant;

/**
 * An edition without its content.
 *
 * @param edition its name
 * @param titleTh title, Thai
 * @param titleEn title, English
 * @param fiscalYearFrom first fiscal year, Buddhist era
 * @param fiscalYearTo last fiscal year planned, Buddhist era
 * @param publishedAt when its present content was published
 */
public record EditionSummary(
        String edition,
        String titleTh,
        String titleEn,
        int fiscalYearFrom,
        int fiscalYearTo,
        Instant publishedAt) {}
