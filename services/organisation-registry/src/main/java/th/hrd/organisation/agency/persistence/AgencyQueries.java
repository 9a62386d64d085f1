package th.hrd.organisation.agency.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyFilter;
import th.hrd.organisation.agency.domain.AgencyOnDay;
import th.hrd.organisation.agency.domain.AgencyRef;
import th.hrd.organisation.agency.domain.AgencyState;
import th.hrd.organisation.agency.domain.AgencyStatus;
import th.hrd.organisation.agency.domain.CodeScheme;
import th.hrd.organisation.agency.domain.LegalBasis;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.organisation.agency.domain.Obligation;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.CommonProblem;

/** Many agencies as they stand on a day, in two queries however many they are. */
@ApplicationScoped
public class AgencyQueries {

    private static final String STATES =
            """
            select s.agency_id, s.valid_from, s.kind, s.obligation, s.scope_kind, s.parent_id,
                   s.name_th, s.name_en, s.abbreviation_th, s.abbreviation_en, s.status,
                   s.legal_basis_document, s.legal_basis_number, s.legal_basis_date,
                   s.order_id, s.recorded_at, a.source,
                   (select min(first.valid_from) from agency_state first
                    where first.agency_id = s.agency_id
                      and (first.withdrawn_at is null or first.withdrawn_at > cast(:known as timestamptz))) as founded
            from agency_state_on(:day, cast(:known as timestamptz)) s
            join agency a on a.id = s.agency_id
            where s.status = 'ACTIVE'
            """;

    /** Sorted as Thai dictionaries do, which the database's default order does not. */
    private static final String BY_NAME = " order by s.name_th collate \"th-x-icu\", s.agency_id";

    private static final String CODES =
            """
            select agency_id, scheme, code, valid_from, valid_to, order_id, recorded_at
            from agency_code
            where agency_id = any (:ids)
              and valid_from <= :day and (valid_to is null or valid_to > :day)
              and (cast(:known as timestamptz) is null or recorded_at <= cast(:known as timestamptz))
              and (withdrawn_at is null or withdrawn_at > cast(:known as timestamptz))
            order by agency_id, seq
            """;

    private final EntityManager database;

    AgencyQueries(EntityManager database) {
        this.database = database;
    }

    /** One row more than the page, by Thai name on the day. */
    public List<AgencyOnDay> page(AgencyFilter filter, PageRequest page) {
        var wanted = new Wanted(filter.asOf(), null);
        wanted.unlessNull("s.kind = :kind", "kind", filter.kind());
        wanted.unlessNull("s.parent_id = :parent", "parent", filter.parentId());
        wanted.unlessNull(
                "s.obligation = :obligation",
                "obligation",
                filter.obligation() == null ? null : filter.obligation().name());
        wanted.unlessNull(
                "s.search like (select '%' || search_pattern(:infix) || '%')",
                "infix", filter.name());
        wanted.unlessNull(
                "s.search like (select e'%\\n' || search_pattern(:prefix) || '%')",
                "prefix", filter.nameStartsWith());
        if (filter.code() != null) {
            wanted.code(new AgencyRef(filter.code()));
        }
        page.after().ifPresent(after -> wanted.after(after.getFirst(), idIn(after.getLast())));
        return agencies(wanted, page.fetch());
    }

    /** Every agency of the day, by Thai name. */
    public List<AgencyOnDay> allOn(LocalDate day, @Nullable Instant knownAt) {
        return agencies(new Wanted(day, knownAt), Integer.MAX_VALUE);
    }

    private List<AgencyOnDay> agencies(Wanted wanted, int limit) {
        List<Tuple> rows = tuples(wanted.query(database).setMaxResults(limit));
        Map<UUID, List<AgencyCode>> codes = codes(rows, wanted);
        return rows.stream()
                .map(
                        row -> {
                            UUID id = row.get("agency_id", UUID.class);
                            return new AgencyOnDay(
                                    id,
                                    state(row),
                                    row.get("founded", LocalDate.class),
                                    codes.getOrDefault(id, List.of()),
                                    row.get("source", String.class));
                        })
                .toList();
    }

    private Map<UUID, List<AgencyCode>> codes(List<Tuple> agencies, Wanted wanted) {
        UUID[] ids =
                agencies.stream().map(row -> row.get("agency_id", UUID.class)).toArray(UUID[]::new);
        return tuples(
                        database.createNativeQuery(CODES, Tuple.class)
                                .setParameter("ids", ids)
                                .setParameter("day", wanted.day)
                                .setParameter("known", wanted.knownAt))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.get("agency_id", UUID.class),
                                Collectors.mapping(AgencyQueries::code, Collectors.toList())));
    }

    private static AgencyState state(Tuple row) {
        return new AgencyState(
                row.get("valid_from", LocalDate.class),
                row.get("kind", String.class),
                Obligation.valueOf(row.get("obligation", String.class)),
                row.get("scope_kind", String.class),
                row.get("parent_id", UUID.class),
                new Names(
                        row.get("name_th", String.class),
                        row.get("name_en", String.class),
                        row.get("abbreviation_th", String.class),
                        row.get("abbreviation_en", String.class)),
                AgencyStatus.valueOf(row.get("status", String.class)),
                legalBasis(row),
                row.get("order_id", UUID.class),
                row.get("recorded_at", Instant.class),
                null);
    }

    private static @Nullable LegalBasis legalBasis(Tuple row) {
        String document = row.get("legal_basis_document", String.class);
        return document == null
                ? null
                : new LegalBasis(
                        document,
                        row.get("legal_basis_number", String.class),
                        row.get("legal_basis_date", LocalDate.class));
    }

    private static AgencyCode code(Tuple row) {
        return new AgencyCode(
                CodeScheme.valueOf(row.get("scheme", String.class)),
                row.get("code", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("order_id", UUID.class),
                row.get("recorded_at", Instant.class),
                null);
    }

    private static List<Tuple> tuples(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static UUID idIn(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException altered) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    /**
     * The conditions of one query; only what is asked for stands in it, so that an index can serve.
     */
    private static final class Wanted {

        private final LocalDate day;
        private final @Nullable Instant knownAt;
        private final StringBuilder conditions = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        Wanted(LocalDate day, @Nullable Instant knownAt) {
            this.day = day;
            this.knownAt = knownAt;
        }

        void unlessNull(String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.append(" and ").append(condition);
                values.put(name, value);
            }
        }

        void code(AgencyRef code) {
            unlessNull(
                    """
                    exists (select 1 from agency_code c
                            where c.agency_id = s.agency_id and c.code = :code and c.withdrawn_at is null
                              and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
                              and c.scheme = coalesce(:scheme, c.scheme))\
                    """,
                    "code",
                    code.code());
            values.put("scheme", code.scheme().map(CodeScheme::name).orElse(null));
        }

        void after(String name, UUID id) {
            unlessNull(
                    "(s.name_th collate \"th-x-icu\", s.agency_id) > (:afterName, :afterId)",
                    "afterName",
                    name);
            values.put("afterId", id);
        }

        Query query(EntityManager database) {
            Query query =
                    database.createNativeQuery(STATES + conditions + BY_NAME, Tuple.class)
                            .setParameter("day", day)
                            .setParameter("known", knownAt);
            values.forEach(query::setParameter);
            return query;
        }
    }
}
