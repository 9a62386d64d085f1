package th.hrd.organisation.agency.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.Agency;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyRef;

/** Keeps agencies and finds them by id and code. */
@ApplicationScoped
public class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {

    /**
     * Until the transaction ends nobody else changes an agency: whether a code is free, or a parent
     * stays, depends on agencies the change itself does not touch.
     */
    public void serialise() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('agency'))", Object.class)
                .getSingleResult();
    }

    /** Until the transaction ends nobody changes an agency; several may hold them still at once. */
    public void holdStill() {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock_shared(hashtext('agency'))", Object.class)
                .getSingleResult();
    }

    /**
     * The id of the agency, named by it or by a code of the day. Of two that have the code, the one
     * that exists on the day; of those closed before, the last.
     *
     * @param knownAt as known then; as known now when absent
     */
    public Optional<UUID> idOf(AgencyRef reference, LocalDate day, @Nullable Instant knownAt) {
        return reference
                .id()
                .map(id -> byId(id, knownAt))
                .or(() -> reference.scheme().map(scheme -> byCode(reference, day, knownAt)))
                .flatMap(AgencyRepository::first);
    }

    /** Keeps that a fact was told of the agency on the day. */
    public void told(UUID id, LocalDate day) {
        getEntityManager()
                .createNativeQuery("update agency set told_on = :day where id = :id")
                .setParameter("day", day)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Agencies of which a state or a code began, or a code ended, since their last fact. */
    public List<UUID> turnedBy(LocalDate day) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select id from agency a
                        where exists (select from agency_state s
                                      where s.agency_id = a.id and s.withdrawn_at is null
                                        and s.valid_from > a.told_on and s.valid_from <= :day)
                           or exists (select from agency_code c
                                      where c.agency_id = a.id and c.withdrawn_at is null
                                        and (c.valid_from > a.told_on and c.valid_from <= :day
                                             or c.valid_to > a.told_on and c.valid_to <= :day))
                        order by id
                        """,
                        UUID.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Agencies that have the code at any time. */
    public List<Agency> holdersOf(AgencyCode code) {
        return all(
                getEntityManager()
                        .createQuery(
                                """
                                select distinct a.id from Agency a join a.codes c
                                where c.scheme = :scheme and c.code = :code and c.withdrawnAt is null
                                """,
                                UUID.class)
                        .setParameter("scheme", code.scheme())
                        .setParameter("code", code.code())
                        .getResultList());
    }

    /** Agencies that have, or ever had, the agency as their parent. */
    public List<Agency> everBelow(UUID parent) {
        return all(
                getEntityManager()
                        .createQuery(
                                """
                                select distinct a.id from Agency a join a.states s
                                where s.parentId = :parent and s.withdrawnAt is null
                                """,
                                UUID.class)
                        .setParameter("parent", parent)
                        .getResultList());
    }

    /**
     * Whether the agency is the ancestor or stands anywhere below it. A closed agency is where its
     * successors are and no longer where it last stood; of a split one, the successor that takes
     * the rest counts.
     */
    public boolean isWithin(UUID agency, UUID ancestor, LocalDate day) {
        return !getEntityManager()
                .createNativeQuery(
                        """
                        with recursive heir (id) as (
                          select cast(:agency as uuid)
                          union
                          select s.target_id
                          from heir
                          join agency_state_on(:day) closed on closed.agency_id = heir.id and closed.status = 'CLOSED'
                          join succession_in_force s on s.source_id = heir.id and s.effective_on <= :day
                          where s.takes_rest),
                        line (id) as (
                          select heir.id
                          from heir
                          where not exists (
                            select from agency_state_on(:day) closed
                            join succession_in_force s on s.source_id = closed.agency_id
                            where closed.agency_id = heir.id and closed.status = 'CLOSED'
                              and s.effective_on <= :day and s.target_id <> heir.id)
                          union
                          select present.parent_id
                          from line
                          join agency_state_on(:day) present on present.agency_id = line.id
                          where present.parent_id is not null)
                        select id from line where id = :ancestor
                        """,
                        UUID.class)
                .setParameter("agency", agency)
                .setParameter("ancestor", ancestor)
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    private List<Agency> all(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    private Query byId(UUID id, @Nullable Instant knownAt) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select agency_id from agency_state
                        where agency_id = :id
                          and (cast(:known as timestamptz) is null or recorded_at <= cast(:known as timestamptz))
                          and (withdrawn_at is null or withdrawn_at > cast(:known as timestamptz))
                        limit 1
                        """,
                        UUID.class)
                .setParameter("id", id)
                .setParameter("known", knownAt);
    }

    private Query byCode(AgencyRef reference, LocalDate day, @Nullable Instant knownAt) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select c.agency_id
                        from agency_code c
                        join agency_state_on(:day, cast(:known as timestamptz)) s on s.agency_id = c.agency_id
                        where c.scheme = :scheme and c.code = :code
                          and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
                          and (cast(:known as timestamptz) is null or c.recorded_at <= cast(:known as timestamptz))
                          and (c.withdrawn_at is null or c.withdrawn_at > cast(:known as timestamptz))
                        order by s.status = 'ACTIVE' desc, s.valid_from desc
                        limit 1
                        """,
                        UUID.class)
                .setParameter("scheme", reference.scheme().orElseThrow().name())
                .setParameter("code", reference.code())
                .setParameter("day", day)
                .setParameter("known", knownAt);
    }

    private static Optional<UUID> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }
}
