package th.hrd.platform.intake.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.problem.Text;

/** Keeps the profiles that owners have stored, every version of them. */
@ApplicationScoped
class IntakeProfileRepository {

    private final DataSource database;
    private final ObjectMapper json;

    IntakeProfileRepository(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * @param version the newest when it is absent
     */
    Optional<KnownProfile> find(String rows, UUID owner, String name, @Nullable Integer version) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select content, stored_at from intake_profile
                                where owner = ? and type = ? and name = ? and version = coalesce(?, version)
                                order by version desc limit 1\
                                """)) {
            select.setObject(1, owner);
            select.setString(2, rows);
            select.setString(3, name);
            select.setObject(4, version, Types.INTEGER);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new KnownProfile(read(row.getString(1)), instant(row, "stored_at")))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("a profile could not be read", failure);
        }
    }

    /** The newest versions by name, from the name after the given one on. */
    List<ListedProfile> list(String rows, UUID owner, String after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select distinct on (name collate "C") name, version, stored_at,
                                       content::json #>> '{title,th}' as th, content::json #>> '{title,en}' as en
                                from intake_profile
                                where owner = ? and type = ? and name collate "C" > ?
                                order by name collate "C", version desc limit ?\
                                """)) {
            select.setObject(1, owner);
            select.setString(2, rows);
            select.setString(3, after);
            select.setInt(4, limit);
            List<ListedProfile> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(
                            new ListedProfile(
                                    row.getString("name"),
                                    row.getInt("version"),
                                    Text.of(row.getString("th"), row.getString("en")),
                                    instant(row, "stored_at")));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("profiles could not be listed", failure);
        }
    }

    /** Until the transaction ends nobody else stores a version of this profile. */
    void lock(String rows, UUID owner, String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement(
                                "select pg_advisory_xact_lock(hashtextextended(?, 5))")) {
            lock.setString(1, owner + "/" + rows + "/" + name);
            lock.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("a profile could not be locked", failure);
        }
    }

    void insert(String rows, UUID owner, Profile profile, String storedBy, Instant storedAt) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into intake_profile (owner, type, name, version, content, stored_by, stored_at)
                                values (?, ?, ?, ?, ?, ?, ?)\
                                """)) {
            insert.setObject(1, owner);
            insert.setString(2, rows);
            insert.setString(3, profile.name());
            insert.setInt(4, profile.version());
            insert.setString(5, written(profile));
            insert.setString(6, storedBy);
            insert.setObject(7, storedAt.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a profile could not be stored", failure);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private Profile read(String content) {
        try {
            return json.readValue(content, Profile.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written(Profile profile) {
        try {
            return json.writeValueAsString(profile);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
