package th.hrd.plan.plan.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.guideline.CodeItem;
import th.hrd.plan.guideline.CodeList;
import th.hrd.plan.guideline.GuidelineEdition;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/**
 * What a plan says: one document, written, hashed and approved as a whole.
 *
 * @param fiscalYearFrom first fiscal year, Buddhist era
 * @param fiscalYearTo last fiscal year, Buddhist era
 */
public record PlanContent(
        int fiscalYearFrom,
        int fiscalYearTo,
        String titleTh,
        @Nullable String coreMission,
        List<PlanLink> links,
        List<TargetGroup> targetGroups,
        List<Project> projects) {

    public PlanContent {
        if (fiscalYearTo < fiscalYearFrom) {
            throw ProblemException.validation(
                    List.of(
                            PlanProblem.FISCAL_YEARS_REVERSED.at(
                                    "#/fiscalYearTo", fiscalYearFrom, fiscalYearTo)));
        }
        links = List.copyOf(links);
        targetGroups = List.copyOf(targetGroups);
        projects = List.copyOf(projects);
    }

    /**
     * Refuses what contradicts the edition or itself, everything found at once. What is merely
     * missing is left to {@link AlignmentRule}: a draft may be incomplete, but not wrong.
     */
    void requireSound(GuidelineEdition edition) {
        var violations = new ArrayList<Violation>();
        checkTargetGroups(edition, violations);
        for (int i = 0; i < projects.size(); i++) {
            checkProject(projects.get(i), "#/projects/" + i, edition, violations);
        }
        if (!violations.isEmpty()) {
            throw ProblemException.validation(violations);
        }
    }

    private void checkTargetGroups(GuidelineEdition edition, List<Violation> violations) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < targetGroups.size(); i++) {
            var group = targetGroups.get(i);
            String pointer = "#/targetGroups/" + i;
            if (!edition.knows(CodeList.ROLE_GROUP, group.roleGroup())) {
                violations.add(
                        PlanProblem.CODE_UNKNOWN.at(
                                pointer + "/roleGroup", group.roleGroup(), edition.name()));
            }
            if (!seen.add(group.roleGroup())) {
                violations.add(PlanProblem.TARGET_GROUP_REPEATED.at(pointer, group.roleGroup()));
            }
            if (!group.covered()
                    && projects.stream().anyMatch(project -> project.isFor(group.roleGroup()))) {
                violations.add(
                        PlanProblem.TARGET_GROUP_CONTRADICTED.at(pointer, group.roleGroup()));
            }
        }
    }

    private void checkProject(
            Project project, String pointer, GuidelineEdition edition, List<Violation> violations) {
        if (project.fiscalYear() < fiscalYearFrom || project.fiscalYear() > fiscalYearTo) {
            violations.add(
                    PlanProblem.PROJECT_OUTSIDE_PLAN.at(
                            pointer + "/fiscalYear",
                            project.fiscalYear(),
                            fiscalYearFrom,
                            fiscalYearTo));
        }
        check(
                List.of(project.devIssue()),
                pointer + "/devIssue",
                edition,
                violations,
                isIn(edition, CodeList.DEV_ISSUE));
        check(
                project.roleGroups(),
                pointer + "/roleGroups",
                edition,
                violations,
                isIn(edition, CodeList.ROLE_GROUP));
        check(
                project.personnelTypes(),
                pointer + "/personnelTypes",
                edition,
                violations,
                isIn(edition, CodeList.PERSONNEL_TYPE));
        check(project.skills(), pointer + "/skills", edition, violations, edition::knowsSkill);
        String strategy = project.strategy();
        if (strategy != null) {
            check(
                    List.of(strategy),
                    pointer + "/strategy",
                    edition,
                    violations,
                    isIn(edition, CodeList.STRATEGY));
            edition.item(CodeList.STRATEGY, strategy)
                    .flatMap(CodeItem::ofDevIssue)
                    .filter(issue -> !issue.equals(project.devIssue()))
                    .ifPresent(
                            issue ->
                                    violations.add(
                                            PlanProblem.STRATEGY_OF_OTHER_ISSUE.at(
                                                    pointer + "/strategy",
                                                    strategy,
                                                    issue,
                                                    project.devIssue())));
        }
    }

    private static Predicate<String> isIn(GuidelineEdition edition, CodeList list) {
        return code -> edition.knows(list, code);
    }

    private static void check(
            List<String> codes,
            String pointer,
            GuidelineEdition edition,
            List<Violation> violations,
            Predicate<String> known) {
        codes.stream()
                .filter(known.negate())
                .forEach(
                        code ->
                                violations.add(
                                        PlanProblem.CODE_UNKNOWN.at(
                                                pointer, code, edition.name())));
    }
}
