package th.hrd.idp.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import th.hrd.idp.guideline.Guideline;
import th.hrd.idp.guideline.Guidelines;
import th.hrd.idp.plan.domain.IdpProblem;
import th.hrd.idp.plan.domain.ItemContent;
import th.hrd.idp.plan.domain.ItemDraft;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/**
 * Holds proposed items against the guideline of their year and finds everything that is wrong with
 * them at once.
 */
@ApplicationScoped
class ItemRules {

    private final Guidelines guidelines;

    ItemRules(Guidelines guidelines) {
        this.guidelines = guidelines;
    }

    /**
     * @param known ids of the items the IDP has already
     * @throws ProblemException VALIDATION_FAILED (422) with every violation
     */
    List<ItemDraft> check(List<ProposedItem> proposed, FiscalYear year, Set<UUID> known) {
        Guideline guideline = guidelines.forYear(year);
        var violations = new ArrayList<Violation>();
        var drafts = new ArrayList<ItemDraft>();
        var named = new HashSet<UUID>();
        for (int index = 0; index < proposed.size(); index++) {
            ProposedItem item = proposed.get(index);
            String pointer = "#/items/" + index;
            ItemContent content = content(item, guideline);
            if (item.itemId() != null && !known.contains(item.itemId())) {
                violations.add(IdpProblem.ITEM_UNKNOWN.at(pointer + "/itemId", item.itemId()));
            }
            if (item.itemId() != null && !named.add(item.itemId())) {
                violations.add(IdpProblem.ITEM_DUPLICATE.at(pointer + "/itemId", item.itemId()));
            }
            violations.addAll(
                    guideline.targetViolations(
                            item.targetKind(), item.targetCode(), item.devIssue(), pointer));
            violations.addAll(guideline.methodViolations(item.method(), pointer));
            if (item.learningMode() != null) {
                violations.addAll(guideline.learningModeViolations(item.learningMode(), pointer));
            }
            violations.addAll(content.periodViolations(year, pointer));
            drafts.add(new ItemDraft(item.itemId() == null ? Ids.next() : item.itemId(), content));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.validation(violations);
        }
        return drafts;
    }

    private static ItemContent content(ProposedItem item, Guideline guideline) {
        return new ItemContent(
                item.targetKind(),
                item.targetCode(),
                item.devIssue(),
                item.description(),
                item.expectedLevel(),
                item.actualLevel(),
                item.method(),
                item.learningMode() != null
                        ? item.learningMode()
                        : guideline.learningModeOf(item.method()).orElse(""),
                item.plannedFrom(),
                item.plannedTo(),
                item.measure());
    }
}
