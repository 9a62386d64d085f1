package th.hrd.organisation.guideline.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition without its content.
 *
 * @param edition its name
 * @param titleTh title, Thai
 * @param titleEn title, English
 * @param fiscalYearFrom first fiscal year, Buddhist era
 * @param fiscalYearTo last fiscal year planned, Buddhist era
 * @param supersedes the edition it takes the place of; absent for the first
 * @param supersededBy the edition that takes its place; absent while it stays in force
 * @param validToFiscalYear last fiscal year it is in force, once another supersedes it
 * @param publishedAt when its present content was published
 */
public record EditionSummary(
        String edition,
        String titleTh,
        String titleEn,
        int fiscalYearFrom,
        int fiscalYearTo,
        @Nullable String supersedes,
        @Nullable String supersededBy,
        @Nullable Integer validToFiscalYear,
        Instant publishedAt) {}
