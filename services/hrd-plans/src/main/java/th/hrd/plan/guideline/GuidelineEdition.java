package th.hrd.plan.guideline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A published edition of the guideline, as far as plans need it.
 *
 * @param fiscalYearFrom first fiscal year it is in force, Buddhist era
 * @param replacedFrom first fiscal year of the edition that replaces it, null while none does. The
 *     stated last year does not end an edition: it stays in force "until a new guideline is issued"
 *     (guideline 2566-2570, period).
 * @param lists the codes of each list in the edition's order
 * @param skills the codes a project can develop
 */
public record GuidelineEdition(
        String name,
        int fiscalYearFrom,
        @Nullable Integer replacedFrom,
        Map<CodeList, List<CodeItem>> lists,
        Set<String> skills) {

    public GuidelineEdition {
        lists = Map.copyOf(lists);
        skills = Set.copyOf(skills);
    }

    /** Whether it is in force in every fiscal year from the first to the last, both included. */
    public boolean isInForce(int first, int last) {
        return fiscalYearFrom <= first && (replacedFrom == null || last < replacedFrom);
    }

    public Collection<CodeItem> items(CodeList list) {
        return lists.getOrDefault(list, List.of());
    }

    public Optional<CodeItem> item(CodeList list, String code) {
        return items(list).stream().filter(item -> item.code().equals(code)).findFirst();
    }

    public boolean knows(CodeList list, String code) {
        return item(list, code).isPresent();
    }

    public boolean knowsSkill(String code) {
        return skills.contains(code);
    }

    /** The fiscal years of the range in which it is not in force. */
    public IntStream yearsNotInForce(int first, int last) {
        return IntStream.rangeClosed(first, last).filter(year -> !isInForce(year, year));
    }
}
