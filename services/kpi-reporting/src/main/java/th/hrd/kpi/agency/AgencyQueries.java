package th.hrd.kpi.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import th.hrd.platform.security.AgencyHierarchy;

/** Reads the agencies; also tells the data scope which stands under which. */
@ApplicationScoped
class AgencyQueries implements AgencyHierarchy {

    /** Of a day before the first name, that one. */
    private static final String AGENCIES =
            """
            select a.agency_id, n.name_th, n.name_en, a.obligation, a.parent_id is null as top,
                   coalesce((select min(c.scheme || ':' || c.code) from agency_code c
                             where c.agency_id = a.agency_id), '') as code
            from agency a
            cross join lateral (
                select name_th, name_en from agency_name n
                where n.agency_id = a.agency_id
                order by n.valid_from > ?, abs(n.valid_from - ?)
                limit 1) n
            where %s
            order by %s\
            """;

    private static final String BY_CODE = "code, a.agency_id";

    private final DataSource database;

    AgencyQueries(DataSource database) {
        this.database = database;
    }

    Optional<Agency> byId(UUID id, LocalDate day) {
        return read(AGENCIES.formatted("a.agency_id = ?", BY_CODE), day, id).stream().findFirst();
    }

    /**
     * While a code moves from one agency to another both may hold it here; the one that still
     * exists is meant.
     */
    Optional<Agency> byCode(String scheme, String code, LocalDate day) {
        return read(
                        AGENCIES.formatted(
                                "a.agency_id in (select agency_id from agency_code where scheme = ?"
                                        + " and code = ?)",
                                "a.status, a.agency_id desc"),
                        day,
                        scheme,
                        code)
                .stream()
                .findFirst();
    }

    List<Agency> tops(LocalDate day) {
        return read(AGENCIES.formatted("a.parent_id is null", BY_CODE), day);
    }

    List<Agency> within(UUID ancestor, LocalDate day) {
        return read(
                AGENCIES.formatted(
                        "a.agency_id in (select agency_id from agency_ancestor where ancestor_id ="
                                + " ?)",
                        BY_CODE),
                day,
                ancestor);
    }

    @Override
    public boolean isWithin(UUID agency, UUID ancestor) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select from agency_ancestor where agency_id = ? and ancestor_id ="
                                        + " ?")) {
            select.setObject(1, agency);
            select.setObject(2, ancestor);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the hierarchy could not be read", failure);
        }
    }

    private List<Agency> read(String sql, LocalDate day, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int next = 1;
            select.setObject(next++, day);
            select.setObject(next++, day);
            for (Object parameter : parameters) {
                select.setObject(next++, parameter);
            }
            List<Agency> agencies = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    agencies.add(
                            new Agency(
                                    row.getObject("agency_id", UUID.class),
                                    row.getString("code"),
                                    row.getString("name_th"),
                                    row.getString("name_en"),
                                    Agency.Obligation.valueOf(row.getString("obligation")),
                                    row.getBoolean("top")));
                }
            }
            return agencies;
        } catch (SQLException failure) {
            throw new IllegalStateException("agencies could not be read", failure);
        }
    }
}
