package th.hrd.demo.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far an agency came with its HRD plan.
 *
 * @param mechanism who approved it, where it was approved
 * @param decidedOn the day of the approval; empty when it was never approved
 */
public record Plan(
        Agency agency,
        Stage stage,
        String mechanism,
        Optional<LocalDate> decidedOn,
        List<String> confirmations) {

    /** How far a plan came. */
    public enum Stage {
        NONE,
        DRAFTED,
        SUBMITTED,
        REJECTED,
        APPROVED
    }

    private static final LocalDate IN_TIME = LocalDate.of(2025, 10, 15);
    private static final LocalDate AFTER_THE_YEAR = LocalDate.of(2026, 10, 20);

    public static Plan of(Agency agency) {
        Chance chance = Chance.of("plan", agency.code());
        Stage stage =
                chance.weighted(
                        List.of(
                                new Chance.Share<>(Stage.APPROVED, 84),
                                new Chance.Share<>(Stage.SUBMITTED, 6),
                                new Chance.Share<>(Stage.REJECTED, 4),
                                new Chance.Share<>(Stage.DRAFTED, 3),
                                new Chance.Share<>(Stage.NONE, 3)));
        return new Plan(
                agency,
                stage,
                chance.happens(0.5) ? "MANAGEMENT" : "AGENCY_CSSC",
                stage == Stage.APPROVED
                        ? Optional.of(chance.happens(0.06) ? AFTER_THE_YEAR : IN_TIME)
                        : Optional.empty(),
                chance.happens(0.92)
                        ? List.of("GUIDELINE", "AGENCY_STRATEGY")
                        : List.of("GUIDELINE"));
    }
}
