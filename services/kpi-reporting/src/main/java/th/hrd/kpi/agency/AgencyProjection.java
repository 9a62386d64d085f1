package th.hrd.kpi.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import th.hrd.kpi.projection.Projection;
import th.hrd.kpi.projection.Rows;
import th.hrd.kpi.projection.Touched;
import th.hrd.platform.messaging.IncomingEvent;

/** Keeps the agencies, their names by date, their codes and which stands under which. */
@ApplicationScoped
public class AgencyProjection implements Projection {

    private static final String TAKE =
            """
            insert into agency as known (agency_id, kind, obligation, parent_id, status,
                                         valid_from, valid_to, sequence)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (agency_id) do update
            set kind = excluded.kind, obligation = excluded.obligation,
                parent_id = excluded.parent_id, status = excluded.status,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, sequence = excluded.sequence
            where known.sequence < excluded.sequence
            returning agency_id\
            """;

    private static final String FORGET_NAMES = "delete from agency_name where agency_id = any (?)";

    private static final String NAMES =
            "insert into agency_name (agency_id, valid_from, name_th, name_en) select * from"
                    + " unnest(?, ?, ?, ?)";

    private static final String FORGET_CODES = "delete from agency_code where agency_id = any (?)";

    private static final String CODES =
            "insert into agency_code (agency_id, scheme, code) select * from unnest(?, ?, ?)";

    /** UNION ends the walk even if agencies were, by mistake, made to stand under each other. */
    private static final List<String> HIERARCHY =
            List.of(
                    "delete from agency_ancestor",
                    """
                    insert into agency_ancestor (agency_id, ancestor_id)
                    with recursive above (agency_id, ancestor_id) as (
                        select agency_id, agency_id from agency
                        union
                        select above.agency_id, a.parent_id
                        from above join agency a on a.agency_id = above.ancestor_id
                        where a.parent_id is not null)
                    select agency_id, ancestor_id from above\
                    """);

    @Override
    public Set<String> topics() {
        return Set.of("hrd.organisation.agency.v1");
    }

    @Override
    public List<String> tables() {
        return List.of("agency_ancestor", "agency_name", "agency_code", "agency");
    }

    @Override
    public void apply(Connection connection, List<IncomingEvent> events, Touched touched)
            throws SQLException {
        Map<UUID, AgencyState> agencies = new HashMap<>();
        Map<UUID, Long> sequences = new HashMap<>();
        for (IncomingEvent event : events) {
            AgencyState agency = event.as(AgencyState.class);
            agencies.put(agency.agencyId(), agency);
            sequences.put(agency.agencyId(), event.sequence());
        }
        agencies.keySet().retainAll(take(connection, agencies, sequences));
        if (agencies.isEmpty()) {
            return;
        }
        writeNames(connection, agencies.values());
        writeCodes(connection, agencies.values());
        try (Statement statement = connection.createStatement()) {
            for (String sql : HIERARCHY) {
                statement.executeUpdate(sql);
            }
        }
        agencies.keySet().forEach(touched::agency);
    }

    private static void writeNames(Connection connection, Collection<AgencyState> agencies)
            throws SQLException {
        record Named(UUID agencyId, AgencyState.Name name) {}
        Rows.of(connection, agencies).column("uuid", AgencyState::agencyId).execute(FORGET_NAMES);
        Rows.of(
                        connection,
                        agencies.stream()
                                .flatMap(
                                        a ->
                                                a.namesByDate().stream()
                                                        .map(name -> new Named(a.agencyId(), name)))
                                .toList())
                .column("uuid", Named::agencyId)
                .column("date", row -> row.name().validFrom())
                .column("text", row -> row.name().nameTh())
                .column("text", row -> row.name().nameEn())
                .execute(NAMES);
    }

    private static void writeCodes(Connection connection, Collection<AgencyState> agencies)
            throws SQLException {
        Rows.of(connection, agencies).column("uuid", AgencyState::agencyId).execute(FORGET_CODES);
        record Coded(UUID agencyId, AgencyState.Code code) {}
        Rows.of(
                        connection,
                        agencies.stream()
                                .flatMap(
                                        a ->
                                                a.codes().stream()
                                                        .map(code -> new Coded(a.agencyId(), code)))
                                .distinct()
                                .toList())
                .column("uuid", Coded::agencyId)
                .column("text", row -> row.code().scheme())
                .column("text", row -> row.code().code())
                .execute(CODES);
    }

    private static Set<UUID> take(
            Connection connection, Map<UUID, AgencyState> agencies, Map<UUID, Long> sequences)
            throws SQLException {
        Rows<AgencyState> rows =
                Rows.of(connection, agencies.values())
                        .column("uuid", AgencyState::agencyId)
                        .column("text", AgencyState::kind)
                        .column("text", AgencyState::obligation)
                        .column("uuid", AgencyState::parentId)
                        .column("text", AgencyState::status)
                        .column("date", AgencyState::validFrom)
                        .column("date", AgencyState::validTo)
                        .column("bigint", agency -> sequences.get(agency.agencyId()));
        try (PreparedStatement statement = connection.prepareStatement(TAKE);
                ResultSet taken = rows.bind(statement).executeQuery()) {
            return Rows.ids(taken);
        }
    }
}
