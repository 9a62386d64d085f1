package th.hrd.platform.intake.job;

/**
 * A row without faults, as it waits for its merge.
 *
 * @param number of the row in its file
 * @param key by which the owner names it
 * @param value as the row type's check made it
 */
public record StagedRow(long number, String key, String value) {

    /** No value: it can be about a person, and whatever is written ends in a log. */
    @Override
    public String toString() {
        return "StagedRow[" + number + "]";
    }
}
