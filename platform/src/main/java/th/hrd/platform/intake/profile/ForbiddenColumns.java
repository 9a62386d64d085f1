package th.hrd.platform.intake.profile;

import java.util.List;
import java.util.stream.Stream;

/**
 * Columns with data that no purpose of ours needs, or not in these files, and the law protects:
 * religion, health, unions, family; a number that identifies a citizen.
 *
 * @param headings whole headings
 * @param beginnings how a heading begins
 */
public record ForbiddenColumns(List<String> headings, List<String> beginnings) {

    public ForbiddenColumns {
        headings = headings.stream().map(Headings::folded).toList();
        beginnings = beginnings.stream().map(Headings::folded).toList();
    }

    /** These and those. */
    ForbiddenColumns and(ForbiddenColumns others) {
        return new ForbiddenColumns(
                Stream.concat(headings.stream(), others.headings.stream()).toList(),
                Stream.concat(beginnings.stream(), others.beginnings.stream()).toList());
    }

    boolean has(String foldedHeading) {
        return headings.contains(foldedHeading)
                || beginnings.stream().anyMatch(foldedHeading::startsWith);
    }
}
