package th.hrd.plan.guideline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One code of a guideline edition, with its names and what the edition says about it.
 *
 * @param devIssue the development issue a strategy belongs to
 * @param evidence the evidence an approval mechanism asks for
 */
public record CodeItem(
        String code,
        String nameTh,
        String nameEn,
        @Nullable String devIssue,
        @Nullable String evidence) {

    public Optional<String> ofDevIssue() {
        return Optional.ofNullable(devIssue);
    }

    public Optional<String> asksFor() {
        return Optional.ofNullable(evidence);
    }
}
