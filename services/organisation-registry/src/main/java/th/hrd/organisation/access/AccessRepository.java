package th.hrd.organisation.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.CommonProblem;

/** Appends to the log and reads it; the table refuses anything else. */
@ApplicationScoped
class AccessRepository {

    private final DataSource database;

    AccessRepository(DataSource database) {
        this.database = database;
    }

    void append(
            Instant at,
            Accessor accessor,
            AccessAction action,
            Collection<UUID> people,
            @Nullable String purpose) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into access_log
                                    (at, action, subject, client, roles, agency_id, body, person_ids, purpose)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                                """)) {
            insert.setObject(1, at.atOffset(ZoneOffset.UTC));
            insert.setString(2, action.name());
            insert.setString(3, accessor.subject());
            insert.setString(4, accessor.client());
            insert.setString(5, accessor.roles());
            insert.setObject(6, accessor.agencyId());
            insert.setString(7, accessor.body());
            insert.setArray(8, connection.createArrayOf("uuid", people.toArray()));
            insert.setString(9, purpose);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the access could not be logged", failure);
        }
    }

    List<AccessEntry> find(Collection<UUID> people, @Nullable Instant before, PageRequest page) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select id, at, action, subject, client, roles, agency_id, body, purpose
                                from access_log
                                where person_ids && ? and at < coalesce(?, 'infinity'::timestamptz) and id < ?
                                order by id desc limit ?\
                                """)) {
            select.setArray(1, connection.createArrayOf("uuid", people.toArray()));
            select.setObject(
                    2,
                    before == null ? null : before.atOffset(ZoneOffset.UTC),
                    Types.TIMESTAMP_WITH_TIMEZONE);
            select.setLong(3, page.after().map(AccessRepository::place).orElse(Long.MAX_VALUE));
            select.setInt(4, page.fetch());
            List<AccessEntry> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(entry(row));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("accesses could not be read", failure);
        }
    }

    private static long place(List<String> key) {
        try {
            return Long.parseLong(key.getFirst());
        } catch (NumberFormatException altered) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    private static AccessEntry entry(ResultSet row) throws SQLException {
        return new AccessEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AccessAction.valueOf(row.getString("action")),
                new Accessor(
                        row.getString("subject"),
                        row.getString("client"),
                        row.getString("roles"),
                        row.getObject("agency_id", UUID.class),
                        row.getString("body")),
                row.getString("purpose"));
    }
}
