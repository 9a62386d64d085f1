package th.hrd.organisation.agency.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.Agency;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyFilter;
import th.hrd.organisation.agency.domain.AgencyRef;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.CommonProblem;

/** Keeps agencies and finds them by id, code, name and place in the tree. */
@ApplicationScoped
public class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {

    /** Sorted as Thai dictionaries do, which the database's default order does not. */
    private static final String ON_DAY =
            """
            select a.id from agency a
              join agency_name n on n.agency_id = a.id
               and n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day)
             where a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)
               and (cast(:kind as text) is null or a.kind = :kind)
               and (cast(:parent as uuid) is null or a.parent_id = :parent)
               and (cast(:obligation as text) is null or a.obligation = :obligation)
               and (cast(:infix as text) is null
                    or strpos(lower(concat_ws(e'\\n', n.name_th, n.name_en, n.abbreviation_th, n.abbreviation_en)),
                              lower(:infix)) > 0)
               and (cast(:prefix as text) is null
                    or strpos(lower(concat_ws(e'\\n', '', n.name_th, n.name_en, n.abbreviation_th, n.abbreviation_en)),
                              e'\\n' || lower(:prefix)) > 0)
               and (cast(:afterName as text) is null
                    or (n.name_th collate "th-x-icu", a.id) > (:afterName, cast(:afterId as uuid)))
             order by n.name_th collate "th-x-icu", a.id
            """;

    /** The agency, named by its id or by a code it has on the day. */
    public Optional<Agency> find(AgencyRef reference, LocalDate day) {
        return idOf(reference, day).flatMap(this::findByIdOptional);
    }

    public Optional<UUID> idOf(AgencyRef reference, LocalDate day) {
        return reference
                .id()
                .map(
                        id ->
                                getEntityManager()
                                        .createQuery(
                                                "select id from Agency where id = :id", UUID.class)
                                        .setParameter("id", id))
                .or(
                        () ->
                                reference
                                        .scheme()
                                        .map(
                                                scheme ->
                                                        getEntityManager()
                                                                .createQuery(
                                                                        "select a.id from Agency a"
                                                                            + " join a.codes c"
                                                                            + " where c.scheme ="
                                                                            + " :scheme and c.code"
                                                                            + " = :code and"
                                                                            + " c.validFrom <= :day"
                                                                            + " and (c.validTo is"
                                                                            + " null or c.validTo >"
                                                                            + " :day)",
                                                                        UUID.class)
                                                                .setParameter("scheme", scheme)
                                                                .setParameter(
                                                                        "code", reference.code())
                                                                .setParameter("day", day)))
                .flatMap(query -> query.getResultStream().findFirst());
    }

    /** Whether an agency has the code at any time the given one holds. */
    public boolean isTaken(AgencyCode code) {
        return getEntityManager()
                .createQuery(
                        "select c from Agency a join a.codes c where c.scheme = :scheme and c.code"
                                + " = :code",
                        AgencyCode.class)
                .setParameter("scheme", code.scheme())
                .setParameter("code", code.code())
                .getResultStream()
                .anyMatch(code::collidesWith);
    }

    /** One row more than the page, by Thai name on the day. */
    public List<Agency> page(AgencyFilter filter, PageRequest page) {
        List<String> after = page.after().orElse(null);
        Query query =
                after == null
                        ? onDay(filter, null, null)
                        : onDay(filter, after.getFirst(), idIn(after.getLast()));
        return loaded(query.setMaxResults(page.fetch()));
    }

    /** Every agency of the day, by Thai name. */
    public List<Agency> allOn(LocalDate day) {
        return loaded(onDay(AgencyFilter.allOn(day), null, null));
    }

    /** Whether the agency is the ancestor itself or stands anywhere below it. */
    public boolean isWithin(UUID agency, UUID ancestor) {
        return !getEntityManager()
                .createNativeQuery(
                        """
                        with recursive line as (
                          select id, parent_id from agency where id = :agency
                          union
                          select a.id, a.parent_id from agency a join line on a.id = line.parent_id)
                        select id from line where id = :ancestor
                        """,
                        UUID.class)
                .setParameter("agency", agency)
                .setParameter("ancestor", ancestor)
                .getResultList()
                .isEmpty();
    }

    private Query onDay(AgencyFilter filter, @Nullable String afterName, @Nullable UUID afterId) {
        return getEntityManager()
                .createNativeQuery(ON_DAY, UUID.class)
                .setParameter("day", filter.asOf())
                .setParameter("kind", filter.kind())
                .setParameter("parent", filter.parentId())
                .setParameter(
                        "obligation",
                        filter.obligation() == null ? null : filter.obligation().name())
                .setParameter("infix", filter.name())
                .setParameter("prefix", filter.nameStartsWith())
                .setParameter("afterName", afterName)
                .setParameter("afterId", afterId);
    }

    private static UUID idIn(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException altered) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    /** The agencies of the ids found, in their order. */
    private List<Agency> loaded(Query ids) {
        List<UUID> order = ((List<?>) ids.getResultList()).stream().map(UUID.class::cast).toList();
        if (order.isEmpty()) {
            return List.of();
        }
        Map<UUID, Agency> byId =
                list("id in ?1", order).stream()
                        .collect(Collectors.toMap(Agency::id, Function.identity()));
        return order.stream().map(byId::get).toList();
    }
}
