package th.hrd.idp.coverage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How many of an agency's people have an agreed IDP. Whoever is counted as having one is among
 * those counted, so the share never passes 100 %.
 *
 * @param headcount people in force whom the guideline obliges, in the agency and below it
 * @param withAgreedIdp of them, those whose IDP of the year was agreed
 * @param asOf the day people were counted on: today, or the last day of a year that is over
 */
record Coverage(
        UUID agencyId, int fiscalYear, LocalDate asOf, long headcount, long withAgreedIdp) {}
