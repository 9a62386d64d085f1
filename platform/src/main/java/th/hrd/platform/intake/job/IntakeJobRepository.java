package th.hrd.platform.intake.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.intake.file.Detected;

/** Keeps the jobs: who asked for what, and how far it has come. */
@ApplicationScoped
class IntakeJobRepository {

    /** A job that has ended carries its counts; of a running one the rows are counted. */
    private static final String SELECT =
            """
            select j.*, coalesce(j.counts, (
                       select jsonb_object_agg(o.outcome, o.n) from (
                           select outcome, count(*) n from intake_row r
                           where r.job_id = j.id group by outcome) o)) as outcomes
            from intake_job j
            """;

    private static final String CLAIM = "intake-claim";

    private final ObjectMapper json;

    IntakeJobRepository(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Whether one more file of the owner and type may come: no other is arriving, and not too many
     * wait. One process at a time asks, until its transaction ends.
     */
    boolean hasRoom(Connection connection, String type, UUID owner, int waiting, Instant now)
            throws SQLException {
        lock(connection, owner + "/" + type);
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select count(*) filter (where received_at is null and broken_at is null and lease_until >= ?),
                               count(*) filter (where received_at is not null or broken_at is not null)
                        from intake_job where owner = ? and type = ? and ended_at is null\
                        """)) {
            select.setObject(1, utc(now));
            select.setObject(2, owner);
            select.setString(3, type);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1) == 0 && row.getLong(2) <= waiting;
            }
        }
    }

    void insert(
            Connection connection,
            UUID id,
            IntakeOrder order,
            Detected detected,
            UUID holder,
            Instant now,
            Instant leaseUntil)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into intake_job (id, type, owner, sender, mode, atomicity, scope, effective_from,
                            confirm_drop, profile, profile_version, detected, created_at, received, worker, lease_until)
                        values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, 0, ?, ?)\
                        """)) {
            insert.setObject(1, id);
            insert.setString(2, order.type());
            insert.setObject(3, order.owner());
            insert.setString(4, written(order.sender()));
            insert.setString(5, order.mode().name());
            insert.setString(6, order.atomicity().name());
            insert.setString(7, order.scope().name());
            insert.setObject(8, order.effectiveFrom());
            insert.setBoolean(9, order.confirmDrop());
            insert.setString(10, order.profile());
            insert.setInt(11, order.profileVersion());
            insert.setString(12, written(detected));
            insert.setObject(13, utc(now));
            insert.setObject(14, holder);
            insert.setObject(15, utc(leaseUntil));
            insert.executeUpdate();
        }
    }

    Optional<IntakeJob> find(Connection connection, String type, UUID owner, UUID id)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        SELECT + "where j.id = ? and j.owner = ? and j.type = ?")) {
            select.setObject(1, id);
            select.setObject(2, owner);
            select.setString(3, type);
            return jobs(select).stream().findFirst();
        }
    }

    /** One row more than the page, newest first. */
    List<IntakeJob> newest(Connection connection, String type, UUID owner, PageRequest page)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        SELECT
                                + """
                                where j.owner = ? and j.type = ? and (?::uuid is null or j.id < ?)
                                order by j.id desc limit ?\
                                """)) {
            UUID after = page.afterId().orElse(null);
            select.setObject(1, owner);
            select.setString(2, type);
            select.setObject(3, after);
            select.setObject(4, after);
            select.setInt(5, page.fetch());
            return jobs(select);
        }
    }

    /**
     * Keeps a job with its holder.
     *
     * @return whether someone asked to cancel it
     * @throws LostJobException when it is no longer the holder's, or has ended
     */
    boolean keep(Connection connection, UUID id, UUID holder, Instant leaseUntil)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        update intake_job set lease_until = ?
                        where id = ? and worker = ? and ended_at is null returning cancel_asked_at\
                        """)) {
            update.setObject(1, utc(leaseUntil));
            update.setObject(2, id);
            update.setObject(3, holder);
            try (ResultSet row = update.executeQuery()) {
                if (!row.next()) {
                    throw new LostJobException(id);
                }
                return row.getObject(1) != null;
            }
        }
    }

    void arrived(Connection connection, UUID id, long rows) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update intake_job set received = received + ? where id = ?")) {
            update.setLong(1, rows);
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    /**
     * The end of an upload: whole, or broken off. It is free for a worker then.
     *
     * @throws LostJobException when it was taken for broken off before
     */
    void uploadEnded(Connection connection, UUID id, UUID holder, boolean isWhole, Instant now)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        update intake_job set worker = null, lease_until = null, %s = ?
                        where id = ? and worker = ? and ended_at is null\
                        """
                                .formatted(isWhole ? "received_at" : "broken_at"))) {
            update.setObject(1, utc(now));
            update.setObject(2, id);
            update.setObject(3, holder);
            if (update.executeUpdate() == 0) {
                throw new LostJobException(id);
            }
        }
    }

    /** Renews a lease, unless its holder is just doing so or has lost the job; waits for nobody. */
    void renew(Connection connection, UUID id, UUID holder, Instant leaseUntil)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        update intake_job set lease_until = ?
                        where id = (
                            select id from intake_job
                            where id = ? and worker = ? and ended_at is null
                            for no key update skip locked)\
                        """)) {
            update.setObject(1, utc(leaseUntil));
            update.setObject(2, id);
            update.setObject(3, holder);
            update.executeUpdate();
        }
    }

    /** Uploads whose process says nothing any more have broken off. */
    void breakOffSilentUploads(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        update intake_job set worker = null, lease_until = null, broken_at = ?
                        where received_at is null and broken_at is null and ended_at is null and lease_until < ?\
                        """)) {
            update.setObject(1, utc(now));
            update.setObject(2, utc(now));
            update.executeUpdate();
        }
    }

    /**
     * Gives a worker the oldest job that nobody holds, whose owner has no older one of the type
     * that is still open, and none that is being merged: clocks of processes differ, so what
     * arrived later can look older. Files whose upload goes on stand back. One process at a time
     * chooses.
     */
    Optional<IntakeJob> claim(Connection connection, UUID worker, Instant now, Instant leaseUntil)
            throws SQLException {
        lock(connection, CLAIM);
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        update intake_job set worker = ?, lease_until = ?
                        where id = (
                            select j.id from intake_job j
                            where j.ended_at is null and coalesce(j.received_at, j.broken_at) is not null
                              and (j.lease_until is null or j.lease_until < ?)
                              and not exists (
                                  select 1 from intake_job o
                                  where o.owner = j.owner and o.type = j.type and o.ended_at is null
                                    and (coalesce(o.received_at, o.broken_at), o.id)
                                        < (coalesce(j.received_at, j.broken_at), j.id))
                              and not exists (
                                  select 1 from intake_job h
                                  where h.owner = j.owner and h.type = j.type and h.ended_at is null
                                    and coalesce(h.received_at, h.broken_at) is not null
                                    and h.lease_until >= ?)
                            order by coalesce(j.received_at, j.broken_at), j.id
                            limit 1 for update skip locked)
                        returning id, owner, type\
                        """)) {
            update.setObject(1, worker);
            update.setObject(2, utc(leaseUntil));
            update.setObject(3, utc(now));
            update.setObject(4, utc(now));
            try (ResultSet row = update.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return find(
                        connection,
                        row.getString("type"),
                        row.getObject("owner", UUID.class),
                        row.getObject("id", UUID.class));
            }
        }
    }

    /** Gives a job back unfinished, for another process to take up. */
    void release(Connection connection, UUID id, UUID worker) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        update intake_job set worker = null, lease_until = null
                        where id = ? and worker = ? and ended_at is null\
                        """)) {
            update.setObject(1, id);
            update.setObject(2, worker);
            update.executeUpdate();
        }
    }

    /**
     * Ends a job and counts its rows.
     *
     * @throws LostJobException when it is no longer the holder's
     */
    void end(
            Connection connection,
            UUID id,
            UUID holder,
            IntakeJob.@Nullable Failure failure,
            Instant now)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        update intake_job j
                        set ended_at = ?, worker = null, lease_until = null,
                            failure = ?, failure_th = ?, failure_en = ?,
                            counts = coalesce((
                                select jsonb_object_agg(o.outcome, o.n) from (
                                    select outcome, count(*) n from intake_row r
                                    where r.job_id = j.id group by outcome) o), '{}')
                        where id = ? and worker = ? and ended_at is null\
                        """)) {
            update.setObject(1, utc(now));
            update.setString(2, failure == null ? null : failure.code());
            update.setString(3, failure == null ? null : failure.th());
            update.setString(4, failure == null ? null : failure.en());
            update.setObject(5, id);
            update.setObject(6, holder);
            if (update.executeUpdate() == 0) {
                throw new LostJobException(id);
            }
        }
    }

    /** Asks whoever holds the job to stop; false when it has ended. */
    boolean askToCancel(Connection connection, UUID id, Instant now) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        update intake_job set cancel_asked_at = coalesce(cancel_asked_at, ?)
                        where id = ? and ended_at is null\
                        """)) {
            update.setObject(1, utc(now));
            update.setObject(2, id);
            return update.executeUpdate() == 1;
        }
    }

    void forgetEndedBefore(Connection connection, Instant day) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from intake_job where ended_at < ?")) {
            delete.setObject(1, utc(day));
            delete.executeUpdate();
        }
    }

    /** Until the transaction ends nobody else has the lock of this name. */
    private static void lock(Connection connection, String name) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement(
                        "select pg_advisory_xact_lock(hashtextextended(?, 4))")) {
            lock.setString(1, name);
            lock.execute();
        }
    }

    private List<IntakeJob> jobs(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            List<IntakeJob> jobs = new ArrayList<>();
            while (row.next()) {
                jobs.add(job(row));
            }
            return jobs;
        }
    }

    private IntakeJob job(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        return new IntakeJob(
                row.getObject("id", UUID.class),
                new IntakeOrder(
                        row.getString("type"),
                        row.getObject("owner", UUID.class),
                        read(row.getString("sender"), new TypeReference<Sender>() {}),
                        Mode.valueOf(row.getString("mode")),
                        Atomicity.valueOf(row.getString("atomicity")),
                        Scope.valueOf(row.getString("scope")),
                        row.getObject("effective_from", LocalDate.class),
                        row.getBoolean("confirm_drop"),
                        row.getString("profile"),
                        row.getInt("profile_version")),
                read(row.getString("detected"), new TypeReference<Detected>() {}),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("received"),
                new IntakeJob.Milestones(
                        instant(row, "received_at"),
                        instant(row, "broken_at"),
                        instant(row, "cancel_asked_at"),
                        row.getObject("worker") != null,
                        instant(row, "ended_at")),
                failure == null
                        ? null
                        : new IntakeJob.Failure(
                                failure, row.getString("failure_th"), row.getString("failure_en")),
                counts(row.getString("outcomes")));
    }

    private Map<Outcome, Long> counts(@Nullable String stored) {
        return stored == null
                ? Map.of()
                : read(stored, new TypeReference<EnumMap<Outcome, Long>>() {});
    }

    private <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
