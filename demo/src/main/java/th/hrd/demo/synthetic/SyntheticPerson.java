package th.hrd.demo.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invented person.
 *
 * @param index 0 upwards, never used twice
 * @param unit the code of the unit he works in, in every agency
 * @param promotedTo the level he rises to on {@link Population#PROMOTION_DAY}
 * @param postings in the order of their days, the first where he began
 */
public record SyntheticPerson(
        int index,
        String nationalId,
        String personnelType,
        Optional<String> positionLevel,
        boolean onProbation,
        boolean headsUnit,
        String digitalTargetGroup,
        String unit,
        Optional<String> promotedTo,
        List<Posting> postings) {

    public String sourceId() {
        return "DEMO-%07d".formatted(index);
    }

    /** Where he began; what happens later is sent after his learning has been recorded there. */
    public Agency firstAgency() {
        return postings.getFirst().agency();
    }

    /** Whether he serves on that day, and where. */
    public Optional<Agency> agencyOn(LocalDate day) {
        return postings.stream()
                .filter(posting -> !posting.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(Posting::active)
                .map(Posting::agency);
    }
}
