package th.hrd.platform.intake.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.row.Fault;

/**
 * A row with what became of it.
 *
 * @param number of the row in its file
 * @param key by which the owner names it, if it could be read
 * @param outcome what became of it
 * @param changed the fields that changed, of an update
 * @param faults why it is refused
 */
public record MergedRow(
        long number,
        @Nullable String key,
        Outcome outcome,
        List<String> changed,
        List<Fault> faults) {}
