package th.hrd.platform.intake.job;

import java.util.List;
import java.util.Optional;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.Field;

/**
 * What a service says to take in one more kind of row: its fields, how a row is judged by itself,
 * and how rows are merged. A bean per row type; everything else is the engine's.
 */
public interface RowType {

    /** Stable, for example {@code people}. */
    String name();

    List<Field> fields();

    /** The code lists of its fields. */
    CodeLabels labels();

    RowCheck check(IntakeOrder order);

    RowMerge merge(IntakeOrder order);

    /**
     * Which staged rows say what is recorded already: an SQL condition on {@code s}, the staged
     * row, and {@code j}, its job. It spares such rows from being read at all, so it must hold only
     * where {@link RowMerge#merge} would answer UNCHANGED.
     */
    String unchangedCondition();

    /**
     * Which identities lead to the same record although they differ: an SQL query of {@code
     * identity} and {@code same}. A file that names one record by two of them contradicts itself.
     */
    default Optional<String> joinedIdentities() {
        return Optional.empty();
    }
}
