package th.hrd.platform.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.sql.CopyRows;

/** What became of the rows of the jobs. */
@ApplicationScoped
class MergedRows {

    private final FaultJson faults;

    MergedRows(FaultJson faults) {
        this.faults = faults;
    }

    /** Rows of the file; of those refused the raw row is kept. */
    void append(Connection connection, UUID job, ChunkOutcomes outcomes) throws SQLException {
        var taken = new CopyRows("intake_row (job_id, number, key, outcome, changed)");
        for (ChunkOutcomes.Keyed row : outcomes.taken()) {
            taken.add(job).add(row.outcome().number()).add(row.key()).add(row.outcome().outcome());
            if (row.outcome().changed().isEmpty()) {
                taken.add(null);
            } else {
                taken.addTexts(row.outcome().changed());
            }
            taken.endRow();
        }
        taken.into(connection);
        if (!outcomes.refused().isEmpty()) {
            appendRefused(connection, job, outcomes.refused());
        }
    }

    /**
     * Each staged row is fetched by its number: no statistics know a file that has just arrived,
     * and a join would read all of it.
     */
    private void appendRefused(Connection connection, UUID job, List<RowOutcome> refused)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into intake_row (job_id, number, key, outcome, faults, raw)
                        select ?, o.number,
                               (select s.key from intake_staged s where s.job_id = ? and s.number = o.number),
                               o.outcome, o.faults::jsonb,
                               (select s.raw from intake_staged s where s.job_id = ? and s.number = o.number)
                        from unnest(?::bigint[], ?::text[], ?::text[]) o (number, outcome, faults)\
                        """)) {
            insert.setObject(1, job);
            insert.setObject(2, job);
            insert.setObject(3, job);
            insert.setArray(4, array(connection, "bigint", refused, RowOutcome::number));
            insert.setArray(
                    5, array(connection, "text", refused, outcome -> outcome.outcome().name()));
            insert.setArray(
                    6,
                    array(connection, "text", refused, outcome -> faults.write(outcome.faults())));
            insert.executeUpdate();
        }
    }

    /** Rows that stand in no file: what a snapshot closed, and what it could not close. */
    void appendAbsent(
            Connection connection, UUID job, List<StagedRow> rows, List<RowOutcome> outcomes)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into intake_row (job_id, number, key, outcome, faults)
                        select ?, a.number, a.key, o.outcome, o.faults::jsonb
                        from unnest(?::bigint[], ?::text[]) a (number, key)
                        join unnest(?::bigint[], ?::text[], ?::text[]) o (number, outcome, faults) using (number)\
                        """)) {
            insert.setObject(1, job);
            insert.setArray(2, array(connection, "bigint", rows, StagedRow::number));
            insert.setArray(3, array(connection, "text", rows, StagedRow::key));
            insert.setArray(4, array(connection, "bigint", outcomes, RowOutcome::number));
            insert.setArray(
                    5,
                    array(
                            connection,
                            "text",
                            outcomes,
                            outcome ->
                                    outcome.outcome().isRefused()
                                            ? outcome.outcome().name()
                                            : Outcome.CLOSED.name()));
            insert.setArray(
                    6,
                    array(connection, "text", outcomes, outcome -> faults.write(outcome.faults())));
            insert.executeUpdate();
        }
    }

    /** Forgets what a merge found that is begun anew. */
    void forget(Connection connection, UUID job) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from intake_row where job_id = ?")) {
            delete.setObject(1, job);
            delete.executeUpdate();
        }
    }

    /** Forgets the rows of jobs that ended before a moment; before the jobs are forgotten. */
    void forgetEndedBefore(Connection connection, Instant moment) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement(
                        """
                        delete from intake_row r using intake_job j
                        where j.id = r.job_id and j.ended_at < ?\
                        """)) {
            delete.setObject(1, moment.atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
    }

    /** What a snapshot could not close is tried anew when the job is taken up again. */
    void forgetAbsentRefused(Connection connection, UUID job) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement(
                        """
                        delete from intake_row r where r.job_id = ? and r.outcome in ('REJECTED', 'CONFLICT')
                          and not exists (
                              select 1 from intake_staged s where s.job_id = r.job_id and s.number = r.number)\
                        """)) {
            delete.setObject(1, job);
            delete.executeUpdate();
        }
    }

    /** The highest number a row of the job has. */
    long lastNumber(Connection connection, UUID job) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select greatest((select max(number) from intake_staged where job_id = ?),
                                        (select max(number) from intake_row where job_id = ?), 0)\
                        """)) {
            select.setObject(1, job);
            select.setObject(2, job);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    long refused(Connection connection, UUID job) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select count(*) from intake_row
                        where job_id = ? and outcome in ('REJECTED', 'CONFLICT')\
                        """)) {
            select.setObject(1, job);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /**
     * A refused row of the file.
     *
     * @param number of the row in its file
     * @param faults what is to mend
     * @param sealed the row as it was sent, sealed
     */
    record RefusedRow(long number, List<Fault> faults, String sealed) {

        /** No row: it can be about a person, and whatever is written ends in a log. */
        @Override
        public String toString() {
            return "RefusedRow[" + number + "]";
        }
    }

    /** Refused rows of the file after a number, at most so many. */
    List<RefusedRow> refused(Connection connection, UUID job, long after, int limit)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select number, faults, raw from intake_row
                        where job_id = ? and outcome in ('REJECTED', 'CONFLICT') and number > ? and raw is not null
                        order by number limit ?\
                        """)) {
            select.setObject(1, job);
            select.setLong(2, after);
            select.setInt(3, limit);
            try (ResultSet row = select.executeQuery()) {
                List<RefusedRow> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(
                            new RefusedRow(
                                    row.getLong(1),
                                    faults.read(row.getString(2)),
                                    row.getString(3)));
                }
                return rows;
            }
        }
    }

    /** One row more than the page, by number. */
    List<MergedRow> page(
            Connection connection, UUID job, @Nullable Outcome outcome, PageRequest page)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select number, key, outcome, changed, faults from intake_row
                        where job_id = ? and number > ? and (?::text is null or outcome = ?)
                        order by number limit ?\
                        """)) {
            String wanted = outcome == null ? null : outcome.name();
            select.setObject(1, job);
            select.setLong(2, page.after().map(key -> Long.parseLong(key.getFirst())).orElse(0L));
            select.setString(3, wanted);
            select.setString(4, wanted);
            select.setInt(5, page.fetch());
            try (ResultSet row = select.executeQuery()) {
                List<MergedRow> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(
                            new MergedRow(
                                    row.getLong(1),
                                    row.getString(2),
                                    Outcome.valueOf(row.getString(3)),
                                    texts(row.getArray(4)),
                                    faults.read(row.getString(5))));
                }
                return rows;
            }
        }
    }

    private static List<String> texts(@Nullable Array stored) throws SQLException {
        return stored == null
                ? List.of()
                : Arrays.stream((Object[]) stored.getArray()).map(String::valueOf).toList();
    }

    private static <T> Array array(
            Connection connection, String type, List<T> rows, Function<T, @Nullable Object> value)
            throws SQLException {
        Object[] values = rows.stream().map(value).toArray();
        return connection.createArrayOf(type, values);
    }
}
