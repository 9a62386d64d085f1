package th.hrd.platform.intake.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Brings the rows of one job into the service's own tables; used by one thread. */
public interface RowMerge {

    /**
     * Keeps others from writing what this owner's rows write, until the transaction ends. First in
     * every transaction of a job.
     */
    void lock(Connection transaction) throws SQLException;

    /**
     * Merges rows whose keys and identities differ, set-based, with the facts they make.
     *
     * @return an outcome for every row
     */
    List<RowOutcome> merge(Connection transaction, List<StagedRow> rows) throws SQLException;

    /** How many records the owner has, and how many of them are not in the file of the job. */
    Drop drop(Connection transaction, UUID job) throws SQLException;

    /**
     * Some records of the owner that are not in the file, as rows that close them; none when all
     * that can be closed are.
     *
     * @param after the key after which to go on, empty at first
     * @param limit how many at the most
     */
    List<StagedRow> absent(Connection transaction, UUID job, String after, int limit)
            throws SQLException;

    /**
     * What a snapshot would close.
     *
     * @param recorded what the owner has
     * @param absent how many of these are not in the file
     */
    record Drop(long recorded, long absent) {

        private static final int GUARDED_SHARE = 10;

        /** Whether more than a tenth would be closed: more likely a cut file than a true drop. */
        boolean isSuspicious() {
            return absent * GUARDED_SHARE > recorded;
        }
    }
}
