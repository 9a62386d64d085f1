package th.hrd.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.security.CurrentUser;

/**
 * Lets a creating request be sent again safely: the key and the answer are stored in the
 * transaction that creates, so either both are there or neither, and a repetition gets the answer
 * the first one got.
 */
@ApplicationScoped
public class IdempotentRequests {

    public static final String KEY_HEADER = "Idempotency-Key";
    private static final String REPLAYED_HEADER = "Idempotency-Replayed";
    private static final int SHORTEST_KEY = 8;
    private static final int LONGEST_KEY = 200;

    private final DataSource database;
    private final ObjectMapper json;
    private final CurrentUser user;
    private final UriInfo uri;
    private final InstantSource clock;
    private final RequestFingerprints fingerprints;

    IdempotentRequests(
            DataSource database,
            ObjectMapper json,
            CurrentUser user,
            UriInfo uri,
            InstantSource clock,
            RequestFingerprints fingerprints) {
        this.database = database;
        this.json = json;
        this.user = user;
        this.uri = uri;
        this.clock = clock;
        this.fingerprints = fingerprints;
    }

    /**
     * Does the work once for this caller and key.
     *
     * @param key the Idempotency-Key header, 8 to 200 characters
     * @param request the request's body, compared when the key comes again
     * @param work creates and answers; its changes and the key commit together
     * @throws th.hrd.platform.problem.ProblemException IDEMPOTENCY_KEY_REQUIRED (400) without a
     *     usable key, IDEMPOTENCY_KEY_REUSED (422) when the key came with another request before
     */
    @Transactional
    public Response run(@Nullable String key, Object request, Supplier<Response> work) {
        if (key == null || key.length() < SHORTEST_KEY || key.length() > LONGEST_KEY) {
            throw CommonProblem.IDEMPOTENCY_KEY_REQUIRED.problem();
        }
        String fingerprint = fingerprints.of(uri.getPath(), write(request));
        try (Connection connection = database.getConnection()) {
            if (!claim(connection, key, fingerprint)) {
                return replay(connection, key, fingerprint);
            }
            Response response = work.get();
            store(connection, key, response);
            return response;
        } catch (SQLException failure) {
            throw new IllegalStateException("idempotency key could not be stored", failure);
        }
    }

    /** Two requests with one key: the second waits here for the first to commit or roll back. */
    private boolean claim(Connection connection, String key, String fingerprint)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into idempotency_key (principal, key, request_hash, created_at)
                        values (?, ?, ?, ?) on conflict do nothing\
                        """)) {
            insert.setString(1, user.subject());
            insert.setString(2, key);
            insert.setString(3, fingerprint);
            insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    private Response replay(Connection connection, String key, String fingerprint)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select request_hash, status, location, etag, body
                        from idempotency_key where principal = ? and key = ?\
                        """)) {
            select.setString(1, user.subject());
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw CommonProblem.STATE_CONFLICT.problem();
                }
                if (!row.getString("request_hash").equals(fingerprint)) {
                    throw CommonProblem.IDEMPOTENCY_KEY_REUSED.problem();
                }
                return Response.status(row.getInt("status"))
                        .type(MediaType.APPLICATION_JSON)
                        .header(REPLAYED_HEADER, true)
                        .header(HttpHeaders.LOCATION, row.getString("location"))
                        .header(HttpHeaders.ETAG, row.getString("etag"))
                        .entity(row.getString("body"))
                        .build();
            }
        }
    }

    private void store(Connection connection, String key, Response response) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        update idempotency_key set status = ?, location = ?, etag = ?, body = ?
                        where principal = ? and key = ?\
                        """)) {
            update.setInt(1, response.getStatus());
            update.setString(2, response.getHeaderString(HttpHeaders.LOCATION));
            update.setString(3, response.getHeaderString(HttpHeaders.ETAG));
            update.setString(4, write(response.getEntity()));
            update.setString(5, user.subject());
            update.setString(6, key);
            update.executeUpdate();
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
