package th.hrd.platform.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import th.hrd.platform.intake.row.RowProblem;
import th.hrd.platform.sql.CopyRows;

/** The rows that have arrived and wait for their merge. */
@ApplicationScoped
class StagedRows {

    private static final int FETCH = 10_000;
    private static final int MOST_NAMED = 10;

    private final FaultJson faults;

    StagedRows(FaultJson faults) {
        this.faults = faults;
    }

    /**
     * What waits of a chunk.
     *
     * @param sound the rows to be merged, in the chunk's order
     * @param refused the outcomes of those that were refused by themselves
     */
    record Waiting(List<StagedRow> sound, List<RowOutcome> refused) {

        static final Waiting NONE = new Waiting(List.of(), List.of());
    }

    CopyRows batch() {
        return new CopyRows(
                "intake_staged (job_id, number, key, identity, needs, hash, value, faults, raw)");
    }

    void add(CopyRows batch, UUID job, long number, Checked row, String sealed) {
        batch.add(job)
                .add(number)
                .add(row.key())
                .add(row.identity())
                .add(row.needs())
                .addBytes(row.hash())
                .add(row.value())
                .add(faults.write(row.faults()))
                .add(sealed)
                .endRow();
    }

    /**
     * Lets the planner know of a file that has just arrived: to statistics of before, its rows are
     * none, and each statement about some of them would read all.
     */
    void analyse(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze intake_staged (job_id, number, key, identity)");
        }
    }

    /** Refuses every row whose key, or whose identity, another row of the file has too. */
    void refuseTwins(Connection connection, UUID job) throws SQLException {
        refuseTwins(connection, job, "key", IntakeRowProblem.KEY_SENT_TWICE);
        refuseTwins(connection, job, "identity", IntakeRowProblem.IDENTITY_SENT_TWICE);
    }

    private static void refuseTwins(
            Connection connection, UUID job, String column, RowProblem problem)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        update intake_staged s
                        set faults = jsonb_build_array(jsonb_build_object(
                                'problem', ?, 'arguments', jsonb_build_array(twins.numbers)))
                        from (select %1$s, array_to_string((array_agg(number order by number))[1:%2$d], ', ') numbers
                              from intake_staged
                              where job_id = ? and %1$s is not null
                              group by %1$s having count(*) > 1) twins
                        where s.job_id = ? and s.%1$s = twins.%1$s and s.faults is null\
                        """
                                .formatted(column, MOST_NAMED))) {
            update.setString(1, problem.number());
            update.setObject(2, job);
            update.setObject(3, job);
            update.executeUpdate();
        }
    }

    /**
     * Refuses every row whose identity is another's although they differ.
     *
     * @param joined which they are, see {@link RowType#joinedIdentities}
     */
    void refuseJoined(Connection connection, UUID job, String joined) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        with named as (
                            select s.number, j.same from (%s) j
                            join intake_staged s on s.job_id = ? and s.identity = j.identity),
                        twins as (
                            select same, array_to_string((array_agg(number order by number))[1:%d], ', ') numbers
                            from named group by same having count(*) > 1)
                        update intake_staged s
                        set faults = jsonb_build_array(jsonb_build_object(
                                'problem', ?, 'arguments', jsonb_build_array(twins.numbers)))
                        from named join twins using (same)
                        where s.job_id = ? and s.number = named.number and s.faults is null\
                        """
                                .formatted(joined, MOST_NAMED))) {
            update.setObject(1, job);
            update.setString(2, IntakeRowProblem.IDENTITY_SENT_TWICE.number());
            update.setObject(3, job);
            update.executeUpdate();
        }
    }

    /** How many rows have no readable key. */
    long withoutKey(Connection connection, UUID job) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select count(*) from intake_staged where job_id = ? and key is null")) {
            select.setObject(1, job);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The order of the rows that have no outcome yet. */
    MergeOrder unmerged(Connection connection, UUID job) throws SQLException {
        var order = new MergeOrder();
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select s.number, s.key, s.needs from intake_staged s
                        where s.job_id = ?
                          and not exists (select 1 from intake_row r where r.job_id = s.job_id and r.number = s.number)
                        order by s.number\
                        """)) {
            select.setObject(1, job);
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    order.add(row.getLong(1), row.getString(2), row.getString(3));
                }
            }
        }
        return order;
    }

    /** Those of the rows that say what is recorded already, with their keys. */
    Map<Long, String> unchanged(Connection connection, UUID job, Long[] numbers, String condition)
            throws SQLException {
        Map<Long, String> unchanged = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select s.number, s.key from intake_staged s join intake_job j on j.id = s.job_id
                        where s.job_id = ? and s.number = any(?) and s.faults is null and %s\
                        """
                                .formatted(condition))) {
            select.setObject(1, job);
            select.setArray(2, connection.createArrayOf("bigint", numbers));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    unchanged.put(row.getLong(1), row.getString(2));
                }
            }
        }
        return unchanged;
    }

    Waiting waiting(Connection connection, UUID job, List<Long> numbers) throws SQLException {
        Map<Long, StagedRow> sound = new HashMap<>();
        List<RowOutcome> refused = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select number, key, value, faults from intake_staged
                        where job_id = ? and number = any(?)\
                        """)) {
            select.setObject(1, job);
            select.setArray(2, connection.createArrayOf("bigint", numbers.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    long number = row.getLong(1);
                    String found = row.getString(4);
                    if (found == null) {
                        sound.put(
                                number, new StagedRow(number, row.getString(2), row.getString(3)));
                    } else {
                        refused.add(RowOutcome.refused(number, faults.read(found)));
                    }
                }
            }
        }
        return new Waiting(
                numbers.stream().filter(sound::containsKey).map(sound::get).toList(), refused);
    }

    /** What has been merged needs not wait any more. */
    void forgetEnded(Connection connection) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement(
                        """
                        delete from intake_staged s using intake_job j
                        where j.id = s.job_id and j.ended_at is not null\
                        """)) {
            delete.executeUpdate();
        }
    }

    void forget(Connection connection, UUID job) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from intake_staged where job_id = ?")) {
            delete.setObject(1, job);
            delete.executeUpdate();
        }
    }
}
