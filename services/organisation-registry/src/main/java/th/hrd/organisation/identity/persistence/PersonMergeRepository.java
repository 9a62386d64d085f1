package th.hrd.organisation.identity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import th.hrd.organisation.identity.domain.IdentityProblem;
import th.hrd.organisation.identity.domain.MergeStatus;
import th.hrd.organisation.identity.domain.PersonMerge;
import th.hrd.platform.http.PageRequest;

/** The reviews of merges. */
@ApplicationScoped
public class PersonMergeRepository implements PanacheRepositoryBase<PersonMerge, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /**
     * @throws th.hrd.platform.problem.ProblemException MERGE_UNKNOWN (404)
     */
    public PersonMerge require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> IdentityProblem.MERGE_UNKNOWN.problem(id));
    }

    /** An undecided merge that concerns one of the records. */
    public Optional<PersonMerge> underReview(Set<UUID> records) {
        return find(
                        "status = ?1 and (keptId in ?2 or mergedId in ?2)",
                        MergeStatus.PROPOSED,
                        records)
                .firstResultOptional();
    }

    /** One row more than the page, the newest first. */
    public List<PersonMerge> newest(Optional<MergeStatus> status, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        """
                        from PersonMerge m
                        where m.id < :after and m.status in :statuses
                        order by m.id desc
                        """,
                        PersonMerge.class)
                .setParameter("after", page.afterId().orElse(AFTER_ALL))
                .setParameter(
                        "statuses", status.map(List::of).orElse(List.of(MergeStatus.values())))
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
