package th.hrd.plan.plan.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One development project in one fiscal year.
 *
 * @param personnelTypes whom it is for; empty means all
 * @param skills what it develops
 * @param fiscalYear Buddhist era
 * @param quarter 1 (October to December) to 4, null when not yet set
 * @param headCount people to be developed
 * @param budget in baht to the satang; at most fifteen digits, so that it survives the IEEE double
 *     of RFC 8785
 * @param kpi what will show that it succeeded
 */
public record Project(
        String titleTh,
        String devIssue,
        @Nullable String strategy,
        List<String> roleGroups,
        List<String> personnelTypes,
        List<String> skills,
        int fiscalYear,
        @Nullable Integer quarter,
        int headCount,
        BigDecimal budget,
        @Nullable String kpi) {

    public Project {
        roleGroups = List.copyOf(roleGroups);
        personnelTypes = List.copyOf(personnelTypes);
        skills = List.copyOf(skills);
        budget = budget.setScale(2, RoundingMode.UNNECESSARY);
    }

    boolean isFor(String roleGroup) {
        return roleGroups.contains(roleGroup);
    }

    boolean hasKpi() {
        return kpi != null && !kpi.isBlank();
    }
}
