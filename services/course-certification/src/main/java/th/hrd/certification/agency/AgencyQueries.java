package th.hrd.certification.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import th.hrd.platform.security.AgencyHierarchy;

/** Knows the agencies the registry has published: their codes and which stands under which. */
@ApplicationScoped
public class AgencyQueries implements AgencyHierarchy {

    private final DataSource database;

    AgencyQueries(DataSource database) {
        this.database = database;
    }

    /**
     * While a code moves from one agency to another both may hold it here; the one that still
     * exists is meant.
     *
     * @param ref an agency's UUID, or {@code scheme:code}
     */
    public Optional<UUID> find(String ref) {
        int colon = ref.indexOf(':');
        return colon < 0
                ? one("select agency_id from agency where agency_id = ?::uuid", ref)
                : one(
                        """
                        select agency_id from agency
                        where codes @> jsonb_build_array(jsonb_build_object('scheme', ?, 'code', ?))
                        order by status, agency_id desc\
                        """,
                        ref.substring(0, colon),
                        ref.substring(colon + 1));
    }

    /**
     * The agency and every agency below it; the agency alone when the registry has not told of it.
     */
    public Set<UUID> withAllBelow(UUID agency) {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                // union, not union all: a circle in the data ends instead of going
                                // round for ever
                                """
                                with recursive below (agency_id) as (
                                    select ?::uuid
                                    union select child.agency_id
                                    from agency child join below on child.parent_id = below.agency_id)
                                select agency_id from below\
                                """)) {
            query.setObject(1, agency);
            var agencies = new HashSet<UUID>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    agencies.add(rows.getObject("agency_id", UUID.class));
                }
            }
            return agencies;
        } catch (SQLException failure) {
            throw new IllegalStateException("agencies could not be read", failure);
        }
    }

    @Override
    public boolean isWithin(UUID agency, UUID ancestor) {
        return withAllBelow(ancestor).contains(agency);
    }

    private Optional<UUID> one(String sql, String... parameters) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(rows.getObject("agency_id", UUID.class))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("agency could not be read", failure);
        }
    }
}
