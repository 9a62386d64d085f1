package th.hrd.platform.intake.profile;

import java.util.List;

/**
 * Columns with data that no purpose of ours needs and the law protects most: religion, health,
 * unions, family.
 *
 * @param headings whole headings
 * @param beginnings how a heading begins
 */
public record ForbiddenColumns(List<String> headings, List<String> beginnings) {

    public ForbiddenColumns {
        headings = headings.stream().map(Headings::folded).toList();
        beginnings = beginnings.stream().map(Headings::folded).toList();
    }

    boolean has(String foldedHeading) {
        return headings.contains(foldedHeading)
                || beginnings.stream().anyMatch(foldedHeading::startsWith);
    }
}
