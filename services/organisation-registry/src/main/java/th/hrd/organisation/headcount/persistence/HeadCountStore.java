package th.hrd.organisation.headcount.persistence;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.headcount.domain.Cell;
import th.hrd.organisation.headcount.domain.Organisation;
import th.hrd.organisation.headcount.domain.Split;

/**
 * Reads head counts, and folds the changes they consist of. A count that sees one moment sees each
 * change once, folded or not.
 */
@ApplicationScoped
public class HeadCountStore {

    /** Of the folding; any number nobody else uses. */
    private static final long ADVISORY_LOCK = 0x4852_4843L;

    private static final String OF_AGENCIES =
            """
            with start as (select max(day) as day from head_count_checkpoint where day <= ?)
            select %1$s, sum(n)
              from (select agency_id, null::uuid as unit_id, personnel_type, role_group, digital_target_group,
                           count as n
                      from head_count_balance
                     where day = (select day from start)
                    union all
                    select agency_id, null, personnel_type, role_group, digital_target_group, delta
                      from head_count_day
                     where day <= ? and day >= coalesce((select day from start), '-infinity')
                    union all
                    select agency_id, null, personnel_type, role_group, digital_target_group, delta
                      from head_count_change
                     where day <= ?) c
             where %2$s
             group by %3$s
            having sum(n) <> 0
            """;

    private static final String FOLD =
            """
            with taken as (
                delete from head_count_change
                 where seq <= (select max(seq) from (select seq from head_count_change order by seq limit ?) first)
                returning *),
            summed as (
                select day, agency_id, unit_id, personnel_type, role_group, digital_target_group,
                       sum(delta) as delta
                  from taken
                 group by 1, 2, 3, 4, 5, 6
                having sum(delta) <> 0),
            days as (
                insert into head_count_day as d
                select * from summed
                on conflict on constraint head_count_day_cell
                do update set delta = d.delta + excluded.delta),
            balances as (
                insert into head_count_balance as b
                select c.day, s.agency_id, s.personnel_type, s.role_group, s.digital_target_group, sum(s.delta)
                  from summed s
                  join head_count_checkpoint c on c.day > s.day
                 group by 1, 2, 3, 4, 5
                on conflict (day, agency_id, personnel_type, role_group, digital_target_group)
                do update set count = b.count + excluded.count)
            select count(*) from taken
            """;

    private static final String OPEN =
            """
            with before as (select max(day) as day from head_count_checkpoint where day < ?),
            opened as (insert into head_count_checkpoint values (?) returning day)
            insert into head_count_balance
            select (select day from opened), agency_id, personnel_type, role_group, digital_target_group, sum(n)
              from (select agency_id, personnel_type, role_group, digital_target_group, count as n
                      from head_count_balance
                     where day = (select day from before)
                    union all
                    select agency_id, personnel_type, role_group, digital_target_group, delta
                      from head_count_day
                     where day < ? and day >= coalesce((select day from before), '-infinity')) c
             group by 2, 3, 4, 5
            having sum(n) <> 0
            """;

    private final DataSource database;

    HeadCountStore(DataSource database) {
        this.database = database;
    }

    /**
     * From here to its end the transaction sees the database as it is now, in every statement, and
     * changes nothing; it must not have read before.
     */
    public void seeOneMoment() {
        run(
                "set transaction isolation level repeatable read, read only",
                PreparedStatement::execute);
    }

    /** Of the nation, whatever the agency. */
    public List<Cell> ofNation(Set<Split> splits, LocalDate day) {
        return query(OF_AGENCIES.formatted(columns(splits), "true", groups(splits)), day, day, day);
    }

    /** By the agency recorded under, without those excepted. */
    public List<Cell> ofAgencies(Set<Split> splits, LocalDate day, Collection<UUID> except) {
        Set<Split> by = with(splits, Split.AGENCY);
        return query(
                OF_AGENCIES.formatted(columns(by), "agency_id <> all (?)", groups(by)),
                day,
                day,
                day,
                except.toArray(UUID[]::new));
    }

    /** By the agency recorded under and its unit, of these agencies. */
    public List<Cell> ofUnits(Set<Split> splits, LocalDate day, Collection<UUID> agencies) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        Set<Split> by = with(with(splits, Split.AGENCY), Split.UNIT);
        UUID[] ids = agencies.toArray(UUID[]::new);
        return query(
                """
                select %1$s, sum(n)
                  from (select agency_id, unit_id, personnel_type, role_group, digital_target_group, delta as n
                          from head_count_day
                         where day <= ? and agency_id = any (?)
                        union all
                        select agency_id, unit_id, personnel_type, role_group, digital_target_group, delta
                          from head_count_change
                         where day <= ? and agency_id = any (?)) c
                 group by %2$s
                having sum(n) <> 0
                """
                        .formatted(columns(by), groups(by)),
                day,
                ids,
                day,
                ids);
    }

    /** Every agency there has been by the day, as it is on it, closed ones included. */
    public Map<UUID, Organisation.Agency> agenciesOn(LocalDate day) {
        return run(
                "select agency_id, parent_id, name_th from agency_state_on(?)",
                statement -> {
                    var agencies = new HashMap<UUID, Organisation.Agency>();
                    ResultSet rows = statement.executeQuery();
                    while (rows.next()) {
                        agencies.put(
                                rows.getObject(1, UUID.class),
                                new Organisation.Agency(uuid(rows, 2), rows.getString(3)));
                    }
                    return agencies;
                },
                day);
    }

    /** Whether this transaction alone folds, until it ends. */
    public boolean serialise() {
        return run(
                "select pg_try_advisory_xact_lock(?)",
                statement -> first(statement).getBoolean(1),
                ADVISORY_LOCK);
    }

    /** Folds the oldest changes, and says how many. */
    public int fold(int most) {
        return run(FOLD, statement -> first(statement).getInt(1), most);
    }

    /** How many folded changes each day has. */
    public SortedMap<LocalDate, Long> changesByDay() {
        return run(
                "select day, count(*) from head_count_day group by day",
                statement -> {
                    var changes = new TreeMap<LocalDate, Long>();
                    ResultSet rows = statement.executeQuery();
                    while (rows.next()) {
                        changes.put(rows.getObject(1, LocalDate.class), rows.getLong(2));
                    }
                    return changes;
                });
    }

    /** The days with a balance. */
    public Set<LocalDate> checkpoints() {
        return run(
                "select day, 0 from head_count_checkpoint",
                statement -> {
                    var days = new HashSet<LocalDate>();
                    ResultSet rows = statement.executeQuery();
                    while (rows.next()) {
                        days.add(rows.getObject(1, LocalDate.class));
                    }
                    return days;
                });
    }

    /** Keeps a balance of the day from now on. */
    public void open(LocalDate day) {
        run(OPEN, PreparedStatement::executeUpdate, day, day, day);
    }

    private static Set<Split> with(Set<Split> splits, Split more) {
        var all = EnumSet.of(more);
        all.addAll(splits);
        return all;
    }

    private static String columns(Set<Split> splits) {
        return EnumSet.allOf(Split.class).stream()
                .map(split -> splits.contains(split) ? column(split) : "null")
                .collect(joining(", "));
    }

    /** Without a column everything is one group, and none when there is nobody. */
    private static String groups(Set<Split> splits) {
        return splits.isEmpty()
                ? "()"
                : splits.stream().map(HeadCountStore::column).collect(joining(", "));
    }

    private static String column(Split split) {
        return switch (split) {
            case AGENCY -> "agency_id";
            case UNIT -> "unit_id";
            case PERSONNEL_TYPE -> "personnel_type";
            case ROLE_GROUP -> "role_group";
            case DIGITAL_TARGET_GROUP -> "digital_target_group";
        };
    }

    private List<Cell> query(String sql, Object... parameters) {
        return run(
                sql,
                statement -> {
                    var cells = new ArrayList<Cell>();
                    ResultSet rows = statement.executeQuery();
                    while (rows.next()) {
                        cells.add(
                                new Cell(
                                        uuid(rows, 1),
                                        uuid(rows, 2),
                                        rows.getString(3),
                                        rows.getString(4),
                                        rows.getString(5),
                                        rows.getLong(6)));
                    }
                    return cells;
                },
                parameters);
    }

    private static @Nullable UUID uuid(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column) instanceof UUID id ? id : null;
    }

    private static ResultSet first(PreparedStatement statement) throws SQLException {
        ResultSet rows = statement.executeQuery();
        rows.next();
        return rows;
    }

    private <T> T run(String sql, Reading<T> reading, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] instanceof UUID[] ids) {
                    statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
                } else {
                    statement.setObject(i + 1, parameters[i]);
                }
            }
            return reading.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("head counts cannot be read or folded", e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
