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
 * @param fiscalYearTo last fiscal year planned, Buddhist era; the edition stays in force until a
 *     newer one begins
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
     * Refuses an edition the suite could not work with.
     *
     * @param name the name it is to be published under
     * @throws ProblemException VALIDATION_FAILED with every finding
     */
    public void requirePublishableAs(String name) {
        List<Violation> found = new EditionCheck(this).violations(name);
        if (!found.isEmpty()) {
            throw ProblemException.validation(found);
        }
    }
}
