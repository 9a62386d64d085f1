package th.hrd.organisation.unit.persistence;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.unit.domain.OrgUnit;
import th.hrd.organisation.unit.domain.UnitFilter;
import th.hrd.organisation.unit.domain.UnitOfDay;
import th.hrd.organisation.unit.domain.UnitStatus;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.CommonProblem;

/** Keeps units and finds them by code, by name and by their place in the tree. */
@ApplicationScoped
public class UnitRepository implements PanacheRepositoryBase<OrgUnit, UUID> {

    private static final String STATE_OF_DAY =
            """
            select u.id, u.agency_id, u.code, s.level, s.place, s.name_th, s.name_en, s.parent_id,
                   p.code as parent, s.status, s.valid_from
              from org_unit_state s
              join org_unit u on u.id = s.unit_id
              left join org_unit p on p.id = s.parent_id
             where s.valid_from <= :day
               and not exists (select from org_unit_state l
                                where l.unit_id = s.unit_id and l.valid_from <= :day
                                  and (l.valid_from, l.seq) > (s.valid_from, s.seq))
            """;

    /** Sorted as Thai dictionaries do, which the database's default order does not. */
    private static final String NAME = "s.name_th collate \"th-x-icu\"";

    private static final String ACTIVE = STATE_OF_DAY + " and s.status = 'ACTIVE'";

    /** Until the transaction ends nobody else records units of the agency. */
    public void serialise(UUID agencyId) {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended(:agency, 3))", Object.class)
                .setParameter("agency", agencyId.toString())
                .getSingleResult();
    }

    /** Until the transaction ends nobody records units of the agency; many may hold it so. */
    public void keepAsTheyAre(UUID agencyId) {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock_shared(hashtextextended(:agency, 3))",
                        Object.class)
                .setParameter("agency", agencyId.toString())
                .getSingleResult();
    }

    public void keep(Collection<OrgUnit> changed) {
        changed.forEach(getEntityManager()::persist);
        flush();
    }

    /** Every unit an agency has ever had. */
    public List<OrgUnit> allOf(UUID agencyId) {
        return list(
                "select distinct u from OrgUnit u join fetch u.states where u.agencyId = ?1",
                agencyId);
    }

    public Optional<OrgUnit> find(UUID agencyId, String code) {
        return find("agencyId = ?1 and code = ?2", agencyId, code).singleResultOptional();
    }

    /** The codes of units, by id. */
    public Map<UUID, String> codes(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select id, code from OrgUnit where id in :ids", Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }

    /** The id of a unit that exists on the day. */
    public Optional<UUID> idOn(UUID agencyId, String code, LocalDate day) {
        return findOn(agencyId, code, day)
                .filter(unit -> unit.status() == UnitStatus.ACTIVE)
                .map(UnitOfDay::unitId);
    }

    /** The id of a unit that exists on the day and is not closed on a later one. */
    public Optional<UUID> idFrom(UUID agencyId, String code, LocalDate day) {
        return query(
                        ACTIVE
                                + """
                                   and u.agency_id = :agency and u.code = :code
                                   and not exists (
                                       select from org_unit_state c
                                        where c.unit_id = s.unit_id and c.valid_from > :day and c.status <> 'ACTIVE'
                                          and not exists (select from org_unit_state l
                                                           where l.unit_id = c.unit_id and l.valid_from = c.valid_from
                                                             and l.seq > c.seq))
                                """,
                        day)
                .setParameter("agency", agencyId)
                .setParameter("code", code)
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .findFirst();
    }

    /** A unit as it is on the day, closed or not; empty before its first day. */
    public Optional<UnitOfDay> findOn(UUID agencyId, String code, LocalDate day) {
        return query(STATE_OF_DAY + " and u.agency_id = :agency and u.code = :code", day)
                .setParameter("agency", agencyId)
                .setParameter("code", code)
                .getResultStream()
                .map(UnitRepository::unit)
                .findFirst();
    }

    /** Every unit of the day the filter lets through, by code. */
    public List<UnitOfDay> all(UnitFilter filter) {
        return select(filter, null).getResultStream().map(UnitRepository::unit).toList();
    }

    /** One row more than the page. */
    public List<UnitOfDay> page(UnitFilter filter, PageRequest page) {
        return select(filter, page.after().orElse(null))
                .setMaxResults(page.fetch())
                .getResultStream()
                .map(UnitRepository::unit)
                .toList();
    }

    /** A unit's place in the order of a filtered list. */
    public Function<UnitOfDay, List<String>> orderOf(UnitFilter filter) {
        return filter.agencyId() == null
                ? unit -> List.of(unit.nameTh(), unit.unitId().toString())
                : unit -> List.of(unit.code());
    }

    /**
     * Only what is asked for stands in the statement, so that an index can serve it. A pattern is a
     * subquery, because a prepared statement would else make it anew for every row.
     */
    private TypedQuery<Tuple> select(UnitFilter filter, @Nullable List<String> after) {
        var sql = new StringBuilder(ACTIVE);
        var values = new LinkedHashMap<String, Object>();
        if (filter.agencyId() != null) {
            sql.append(" and u.agency_id = :agency");
            values.put("agency", filter.agencyId());
        }
        if (filter.parent() != null) {
            sql.append(" and p.code = :parent");
            values.put("parent", filter.parent());
        }
        if (filter.name() != null) {
            sql.append(" and s.search like (select '%' || search_pattern(:infix) || '%')");
            values.put("infix", filter.name());
        }
        if (filter.nameStartsWith() != null) {
            sql.append(" and s.search like (select e'%\\n' || search_pattern(:prefix) || '%')");
            values.put("prefix", filter.nameStartsWith());
        }
        boolean byCode = filter.agencyId() != null;
        if (after != null) {
            sql.append(
                    byCode
                            ? " and u.code > :code"
                            : " and (%s, u.id) > (:name, :id)".formatted(NAME));
            values.putAll(
                    byCode
                            ? Map.of("code", after.getFirst())
                            : Map.of("name", after.getFirst(), "id", idIn(after.getLast())));
        }
        sql.append(byCode ? " order by u.code" : " order by %s, u.id".formatted(NAME));
        TypedQuery<Tuple> query = query(sql.toString(), filter.asOf());
        values.forEach(query::setParameter);
        return query;
    }

    private static UUID idIn(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException altered) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    @SuppressWarnings("unchecked") // a native query of tuples
    private TypedQuery<Tuple> query(String sql, LocalDate day) {
        return (TypedQuery<Tuple>)
                getEntityManager().createNativeQuery(sql, Tuple.class).setParameter("day", day);
    }

    private static UnitOfDay unit(Tuple row) {
        return new UnitOfDay(
                row.get("id", UUID.class),
                row.get("agency_id", UUID.class),
                row.get("code", String.class),
                row.get("level", String.class),
                row.get("place", String.class),
                row.get("name_th", String.class),
                row.get("name_en", String.class),
                row.get("parent_id", UUID.class),
                row.get("parent", String.class),
                UnitStatus.valueOf(row.get("status", String.class)),
                row.get("valid_from", LocalDate.class));
    }
}
