package th.hrd.organisation.guideline.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/**
 * An edition of the personnel development guideline, as data: what the guideline says changes with
 * the edition, not with the software. It is written, published and read as this one document.
 *
 * @param edition its name, first and last fiscal year
 * @param titleTh title, Thai
 * @param titleEn title, English
 * @param fiscalYearFrom first fiscal year, Buddhist era
 * @param fiscalYearTo last fiscal year planned, Buddhist era; the edition stays in force until one
 *     that supersedes it begins
 * @param supersedes the edition it takes the place of from its first fiscal year on; absent for the
 *     first edition
 * @param supersededBy the edition that takes its place; absent while it stays in force, and in the
 *     document that is published
 * @param validToFiscalYear last fiscal year it is in force, once another supersedes it
 * @param basisTh what it rests on, Thai
 * @param basisEn what it rests on, English
 * @param codeLists its code lists
 * @param kpis its KPI catalogue
 */
public record GuidelineEdition(
        String edition,
        String titleTh,
        String titleEn,
        int fiscalYearFrom,
        int fiscalYearTo,
        @Nullable String supersedes,
        @Nullable String supersededBy,
        @Nullable Integer validToFiscalYear,
        @Nullable String basisTh,
        @Nullable String basisEn,
        List<CodeList> codeLists,
        List<Kpi> kpis) {

    public GuidelineEdition {
        codeLists = List.copyOf(codeLists);
        kpis = List.copyOf(kpis);
    }

    /** A list by its name, if the edition has it. */
    public Optional<CodeList> find(String list) {
        return codeLists.stream().filter(one -> one.list().equals(list)).findFirst();
    }

    /**
     * A list by its name.
     *
     * @throws ProblemException CODE_LIST_UNKNOWN (404)
     */
    public CodeList require(String list) {
        return find(list)
                .orElseThrow(() -> GuidelineProblem.CODE_LIST_UNKNOWN.problem(edition, list));
    }

    /**
     * What in the document keeps it from being published.
     *
     * @param name the name it is to be published under
     */
    public List<Violation> violations(String name) {
        return new EditionCheck(this).violations(name);
    }

    /** Its place among the editions. */
    public EditionTerm term() {
        return new EditionTerm(edition, fiscalYearFrom, supersedes);
    }

    /** The same edition, told together with the one that takes its place. */
    public GuidelineEdition supersededBy(String successor, int lastFiscalYear) {
        return new GuidelineEdition(
                edition,
                titleTh,
                titleEn,
                fiscalYearFrom,
                fiscalYearTo,
                supersedes,
                successor,
                lastFiscalYear,
                basisTh,
                basisEn,
                codeLists,
                kpis);
    }
}
