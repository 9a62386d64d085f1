package th.hrd.platform.intake.job;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sender asks for with a file.
 *
 * @param type name of the row type
 * @param owner whose rows they are: jobs of one owner and type follow each other
 * @param sender who sends it
 * @param mode whether it is applied
 * @param atomicity what a refused row does to the others
 * @param scope what the file says about what is not in it
 * @param effectiveFrom the day of rows that name none, and of what a snapshot closes
 * @param confirmDrop whether a snapshot may close more than a tenth
 * @param profile how the file is read
 * @param profileVersion which version of that profile
 */
public record IntakeOrder(
        String type,
        UUID owner,
        Sender sender,
        Mode mode,
        Atomicity atomicity,
        Scope scope,
        @Nullable LocalDate effectiveFrom,
        boolean confirmDrop,
        String profile,
        int profileVersion) {

    /** Whether the file's rows are applied, or taken back, together. */
    boolean isOneChange() {
        return mode == Mode.VALIDATE || atomicity == Atomicity.ALL;
    }
}
