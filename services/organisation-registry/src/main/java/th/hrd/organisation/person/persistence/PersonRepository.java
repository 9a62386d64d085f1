package th.hrd.organisation.person.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.Assignment;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.Colleagues;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.SealedIdentity;
import th.hrd.organisation.person.domain.UnitDigest;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.CommonProblem;

/** Keeps people and finds them by identity, and by their place in an agency's HRIS. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    private static final String WITH_ASSIGNMENTS =
            "select distinct p from Person p join fetch p.assignments";

    private static final String WITH_SET_ASIDE =
            "select distinct p from Person p left join fetch p.setAside";

    private static final String OPEN = "a.validTo is null";
    private static final String ON_DAY =
            "a.validFrom <= :day and (a.validTo is null or a.validTo > :day)";

    /**
     * Until the transaction ends nobody else records these keys of the agency or these identities,
     * and no file of the agency is merged. Whoever locks does so in one order: the agency, all
     * keys, all identities, each in the order of its lock.
     */
    public void serialise(
            UUID agencyId, Collection<String> sourceIds, Collection<String> identityKeys) {
        // A file can be merged for hours; who waits holds a connection others need.
        getEntityManager()
                .createNativeQuery("select set_config('lock_timeout', '3s', true)", String.class)
                .getSingleResult();
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock_shared(hashtextextended(:agency, 3))",
                        Object.class)
                .setParameter("agency", agencyId.toString())
                .getSingleResult();
        lock(1, sourceIds.stream().map(sourceId -> agencyId + "/" + sourceId));
        lock(2, identityKeys.stream());
    }

    private void lock(long kind, Stream<String> names) {
        getEntityManager()
                .createNativeQuery(
                        """
                        select count(pg_advisory_xact_lock(key))
                        from (select hashtextextended(name, :kind) as key
                              from unnest(cast(:names as text[])) as name order by key) in_order
                        """,
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("names", names.toArray(String[]::new))
                .getSingleResult();
    }

    /** Everyone ever recorded under the key of a row that a file's job has refused. */
    @SuppressWarnings("unchecked")
    public List<UUID> withRefusedRows(UUID agencyId, UUID job) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select known.person_id
                        from intake_row r
                        join (select agency_id, source_id, person_id from assignment
                              union all
                              select agency_id, source_id, kept_id from set_aside_assignment) known
                          on known.agency_id = :agency and known.source_id = r.key
                        where r.job_id = :job and r.raw is not null
                        group by known.person_id order by known.person_id
                        """,
                        UUID.class)
                .setParameter("agency", agencyId)
                .setParameter("job", job)
                .getResultList();
    }

    /** The person, with all assignments, last recorded under a key of an agency's HRIS. */
    public Optional<Person> findAt(UUID agencyId, String sourceId) {
        return Optional.ofNullable(at(agencyId, List.of(sourceId)).get(sourceId));
    }

    /**
     * The people, with all assignments, last recorded under keys of an agency's HRIS, by key. A key
     * of a merged record leads to the person it was merged into.
     */
    public Map<String, Person> at(UUID agencyId, Collection<String> sourceIds) {
        return loaded(
                byKey(
                        """
                        select a.posting.sourceId, a.person.id from Assignment a
                        where a.posting.agencyId = :agency and a.posting.sourceId in (:sources)
                        order by a.validFrom
                        """,
                        """
                        select s.posting.sourceId, s.kept.id from SetAsideAssignment s
                        where s.posting.agencyId = :agency and s.posting.sourceId in (:sources)
                        """,
                        agencyId,
                        sourceIds));
    }

    /**
     * The people, with all assignments, by the keyed hash of an identity; of a merged record the
     * person it was merged into.
     */
    public Map<String, Person> byIdentity(Collection<String> identityKeys) {
        var ids = new HashMap<String, UUID>();
        getEntityManager()
                .createQuery(
                        """
                        select p.identity.key, coalesce(p.mergedInto, p.id) from Person p
                        where p.identity.key in (:keys)
                        """,
                        Tuple.class)
                .setParameter("keys", identityKeys)
                .getResultList()
                .forEach(row -> ids.put(row.get(0, String.class), row.get(1, UUID.class)));
        return loaded(ids);
    }

    private Map<String, Person> loaded(Map<String, UUID> ids) {
        var loaded = new HashMap<String, Person>();
        if (ids.isEmpty()) {
            return loaded;
        }
        Map<UUID, Person> people =
                withAssignments(ids.values()).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        list(WITH_SET_ASIDE + " where p.id in (?1)", people.keySet());
        ids.forEach((name, id) -> loaded.put(name, people.get(id)));
        return loaded;
    }

    private List<Person> withAssignments(Collection<UUID> ids) {
        return list(WITH_ASSIGNMENTS + " where p.id in (?1)", ids);
    }

    public Optional<Person> findByIdentity(String identityKey) {
        return Optional.ofNullable(byIdentity(List.of(identityKey)).get(identityKey));
    }

    /** Moves the assignments of the merged record, whatever columns they have, out of the count. */
    public void setAside(UUID mergeId, UUID keptId, UUID mergedId, Instant at) {
        getEntityManager()
                .createNativeQuery(
                        """
                        with held as (delete from assignment where person_id = :merged returning *)
                        insert into set_aside_assignment
                        select (jsonb_populate_record(
                            cast(null as set_aside_assignment),
                            to_jsonb(held) || jsonb_build_object(
                                'merge_id', :merge, 'kept_id', :kept, 'set_aside_at', cast(:at as timestamptz)))).*
                        from held
                        """)
                .setParameter("merge", mergeId)
                .setParameter("kept", keptId)
                .setParameter("merged", mergedId)
                .setParameter("at", at)
                .executeUpdate();
    }

    /**
     * Moves them back as they were and ends what the kept record had got; what was read is stale.
     */
    public void giveBack(UUID mergeId, Set<UUID> takenOver) {
        getEntityManager()
                .createQuery("delete from Assignment a where a.id in :ids")
                .setParameter("ids", takenOver)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery(
                        """
                        with held as (delete from set_aside_assignment where merge_id = :merge returning *)
                        insert into assignment
                        select (jsonb_populate_record(cast(null as assignment), to_jsonb(held))).* from held
                        """)
                .setParameter("merge", mergeId)
                .executeUpdate();
        getEntityManager().clear();
    }

    /** The record itself that has the identity, merged into another or not. */
    public Person recordOf(String identityKey) {
        return find("identity.key", identityKey).singleResult();
    }

    /**
     * Gives people, or the two records of one, other identity documents, as new versions, and keeps
     * the hashes of the former ones; their ciphertexts are gone.
     */
    public void replaceIdentities(
            Map<Person, SealedIdentity> identities, String by, String reason, Instant at) {
        List<Person> people = List.copyOf(identities.keySet());
        List<SealedIdentity> given = people.stream().map(identities::get).toList();
        int replaced =
                getEntityManager()
                        .createNativeQuery(
                                """
                                with given as (
                                    select * from unnest(cast(:ids as uuid[]), cast(:versions as bigint[]),
                                                         cast(:kinds as text[]), cast(:keys as text[]),
                                                         cast(:ciphertexts as text[]))
                                             as one (id, version, kind, key, ciphertext)),
                                former as (
                                    insert into identity_history
                                        (person_id, identity_kind, identity_key, replaced_at, replaced_by, reason)
                                    select id, identity_kind, identity_key, :at, :by, :reason
                                    from person where id in (select id from given))
                                update person
                                set identity_kind = given.kind, identity_key = given.key,
                                    identity_ciphertext = given.ciphertext,
                                    recorded_at = :at, version = person.version + 1
                                from given
                                where person.id = given.id and person.version = given.version
                                """)
                        .setParameter("ids", texts(people, Person::id))
                        .setParameter("versions", texts(people, Person::version))
                        .setParameter("kinds", texts(given, SealedIdentity::kind))
                        .setParameter("keys", texts(given, SealedIdentity::key))
                        .setParameter("ciphertexts", texts(given, SealedIdentity::ciphertext))
                        .setParameter("by", by)
                        .setParameter("reason", reason)
                        .setParameter("at", at)
                        .executeUpdate();
        if (replaced < people.size()) {
            throw CommonProblem.STATE_CONFLICT.problem();
        }
        people.forEach(getEntityManager()::refresh);
    }

    private static <T> String[] texts(List<T> values, Function<T, Object> text) {
        return values.stream().map(text).map(Object::toString).toArray(String[]::new);
    }

    /** Whether two records of one person have exchanged their identities. */
    public boolean haveExchangedIdentities(UUID one, UUID other) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select exists (
                            select from identity_history a join identity_history b using (replaced_at)
                            where a.person_id = :one and b.person_id = :other)
                        """,
                        Boolean.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getSingleResult()
                .equals(true);
    }

    /** Who is, was or will be in the agency under the keys. */
    public Colleagues colleagues(UUID agencyId, Collection<String> sourceIds) {
        var colleagues = new Colleagues();
        if (!sourceIds.isEmpty()) {
            addTo(colleagues, "a.person.id, false", "Assignment", agencyId, sourceIds);
            addTo(colleagues, "a.kept.id, true", "SetAsideAssignment", agencyId, sourceIds);
        }
        return colleagues;
    }

    private void addTo(
            Colleagues colleagues,
            String whose,
            String entity,
            UUID agencyId,
            Collection<String> sourceIds) {
        getEntityManager()
                .createQuery(
                        """
                        select a.posting.sourceId, %s, a.posting.status, a.validFrom, a.validTo from %s a
                        where a.posting.agencyId = :agency and a.posting.sourceId in (:sources)
                        """
                                .formatted(whose, entity),
                        Tuple.class)
                .setParameter("agency", agencyId)
                .setParameter("sources", sourceIds)
                .getResultList()
                .forEach(
                        row ->
                                colleagues.add(
                                        row.get(0, String.class),
                                        new Colleagues.Stay(
                                                row.get(1, UUID.class),
                                                row.get(2, Boolean.class),
                                                row.get(3, AssignmentStatus.class),
                                                row.get(4, LocalDate.class),
                                                row.get(5, LocalDate.class))));
    }

    /** What was set aside answers for the keys nothing else stands under. */
    private Map<String, UUID> byKey(
            String query, String setAside, UUID agencyId, Collection<String> sourceIds) {
        Map<String, UUID> ids = byKey(query, agencyId, sourceIds);
        List<String> missing =
                sourceIds.stream().filter(sourceId -> !ids.containsKey(sourceId)).toList();
        byKey(setAside, agencyId, missing).forEach(ids::putIfAbsent);
        return ids;
    }

    private Map<String, UUID> byKey(String query, UUID agencyId, Collection<String> sourceIds) {
        var ids = new HashMap<String, UUID>();
        if (!sourceIds.isEmpty()) {
            getEntityManager()
                    .createQuery(query, Tuple.class)
                    .setParameter("agency", agencyId)
                    .setParameter("sources", sourceIds)
                    .getResultList()
                    .forEach(row -> ids.put(row.get(0, String.class), row.get(1, UUID.class)));
        }
        return ids;
    }

    /**
     * One row more than the page: assignments to the agency with their people, by key; those of a
     * day with everything else the people have held.
     *
     * @param day on which they hold; the open ones when absent
     */
    public List<Assignment> assignmentsTo(
            UUID agencyId, @Nullable LocalDate day, PageRequest page) {
        TypedQuery<Assignment> query =
                getEntityManager()
                        .createQuery(
                                """
                                select a from Assignment a join fetch a.person
                                where a.posting.agencyId = :agency and a.posting.sourceId > :after
                                  and %s
                                order by a.posting.sourceId
                                """
                                        .formatted(day == null ? OPEN : ON_DAY),
                                Assignment.class)
                        .setParameter("agency", agencyId)
                        .setParameter("after", page.after().map(List::getFirst).orElse(""))
                        .setMaxResults(page.fetch());
        if (day == null) {
            return query.getResultList();
        }
        List<Assignment> held = query.setParameter("day", day).getResultList();
        withAssignments(held.stream().map(Assignment::person).map(Person::id).toList());
        return held;
    }

    /** Those of the units in which someone works on the day or later. */
    public Set<UUID> unitsInUse(Collection<UUID> units, LocalDate from) {
        return new HashSet<>(
                getEntityManager()
                        .createQuery(
                                """
                                select distinct a.posting.unit.id from Assignment a
                                where a.posting.unit.id in (:units)
                                  and a.posting.status <> :left
                                  and (a.validTo is null or a.validTo > :from)
                                """,
                                UUID.class)
                        .setParameter("units", units)
                        .setParameter("left", AssignmentStatus.LEFT)
                        .setParameter("from", from)
                        .getResultList());
    }

    /**
     * What an HRIS compares its copy with: for each unit the count and the hash over the hashes of
     * its people in the order of their keys, those without a unit first. One pass, in the database.
     */
    public List<UnitDigest> digests(UUID agencyId) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select coalesce(unit_code, '') as code, count(*) as people,
                               sha256(string_agg(content_hash, cast('' as bytea)
                                                 order by source_id collate "C")) as digest
                        from assignment
                        where agency_id = :agency and valid_to is null and status <> :left
                        group by unit_code
                        order by unit_code collate "C" nulls first
                        """,
                        Tuple.class)
                .setParameter("agency", agencyId)
                .setParameter("left", AssignmentStatus.LEFT.name())
                .getResultStream()
                .map(
                        row ->
                                UnitDigest.of(
                                        row.get("code", String.class),
                                        row.get("people", Number.class).longValue(),
                                        row.get("digest", byte[].class)))
                .toList();
    }
}
