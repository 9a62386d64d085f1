package th.hrd.organisation.person.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import th.hrd.organisation.person.domain.Assignment;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.SealedIdentity;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.CommonProblem;

/** Keeps people and finds them by identity, and by their place in an agency's HRIS. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /**
     * Until the transaction ends nobody else records this place or this identity; always locked in
     * this order.
     */
    public void serialise(String identityKey, UUID agencyId, String sourceId) {
        getEntityManager()
                .createNativeQuery(
                        """
                        select pg_advisory_xact_lock(hashtextextended(:place, 1)),
                               pg_advisory_xact_lock(hashtextextended(:identity, 2))
                        """,
                        Object[].class)
                .setParameter("place", agencyId + "/" + sourceId)
                .setParameter("identity", identityKey)
                .getSingleResult();
    }

    /** The person, with all assignments, last recorded under a key of an agency's HRIS. */
    public Optional<Person> findAt(UUID agencyId, String sourceId) {
        return find(
                        """
                        select distinct p from Person p join fetch p.assignments
                        where p.id = (select a.person.id from Assignment a
                                      where a.posting.agencyId = ?1 and a.posting.sourceId = ?2
                                      order by a.validFrom desc limit 1)
                        """,
                        agencyId,
                        sourceId)
                .singleResultOptional();
    }

    public Optional<Person> findByIdentity(String identityKey) {
        return find(
                        """
                        select distinct p from Person p join fetch p.assignments
                        where p.identity.key = ?1
                        """,
                        identityKey)
                .singleResultOptional();
    }

    /**
     * Gives the person another identity document, as a new version, and keeps the hash of the
     * former one; its ciphertext is gone.
     */
    public void replaceIdentity(
            Person person, SealedIdentity identity, String by, String reason, Instant at) {
        int replaced =
                getEntityManager()
                        .createNativeQuery(
                                """
                                with former as (
                                    insert into identity_history
                                        (person_id, identity_kind, identity_key, replaced_at, replaced_by, reason)
                                    select id, identity_kind, identity_key, :at, :by, :reason
                                    from person where id = :id)
                                update person
                                set identity_kind = :kind, identity_key = :key, identity_ciphertext = :ciphertext,
                                    recorded_at = :at, version = version + 1
                                where id = :id and version = :version
                                """)
                        .setParameter("id", person.id())
                        .setParameter("version", person.version())
                        .setParameter("kind", identity.kind().name())
                        .setParameter("key", identity.key())
                        .setParameter("ciphertext", identity.ciphertext())
                        .setParameter("by", by)
                        .setParameter("reason", reason)
                        .setParameter("at", at)
                        .executeUpdate();
        if (replaced == 0) {
            throw CommonProblem.STATE_CONFLICT.problem();
        }
        getEntityManager().refresh(person);
    }

    /** The id of the person whose open assignment stands under the key. */
    public Optional<UUID> idAt(UUID agencyId, String sourceId) {
        return getEntityManager()
                .createQuery(
                        """
                        select a.person.id from Assignment a
                        where a.posting.agencyId = :agency and a.posting.sourceId = :source
                          and a.validTo is null
                        """,
                        UUID.class)
                .setParameter("agency", agencyId)
                .setParameter("source", sourceId)
                .getResultStream()
                .findFirst();
    }

    /** One row more than the page: open assignments with their people, by key. */
    public List<Assignment> openAssignmentsOf(UUID agencyId, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        """
                        select a from Assignment a join fetch a.person
                        where a.posting.agencyId = :agency and a.validTo is null
                          and a.posting.sourceId > :after
                        order by a.posting.sourceId
                        """,
                        Assignment.class)
                .setParameter("agency", agencyId)
                .setParameter("after", page.after().map(List::getFirst).orElse(""))
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
