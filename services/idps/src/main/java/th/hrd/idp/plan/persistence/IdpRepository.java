package th.hrd.idp.plan.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.plan.domain.Idp;
import th.hrd.idp.plan.domain.IdpProblem;
import th.hrd.idp.plan.domain.IdpStatus;
import th.hrd.idp.plan.domain.IdpSummary;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.DatabaseFaults;

/** Where IDPs are kept. */
@ApplicationScoped
public class IdpRepository implements PanacheRepositoryBase<Idp, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /**
     * Stores a new IDP at once, so that the index of one live IDP per person and year decides
     * between two at a time.
     *
     * @throws th.hrd.platform.problem.ProblemException IDP_ALREADY_EXISTS (409)
     */
    public void add(Idp idp) {
        try {
            persistAndFlush(idp);
        } catch (PersistenceException refused) {
            if (DatabaseFaults.isIntegrityViolation(refused)) {
                throw IdpProblem.IDP_ALREADY_EXISTS.problem(idp.fiscalYear());
            }
            throw refused;
        }
    }

    public Optional<Idp> findWithItems(UUID id) {
        // Not firstResult(): a limit cannot be put on a query that brings a collection along.
        return list("from Idp i left join fetch i.items where i.id = ?1", id).stream().findFirst();
    }

    /**
     * The id of the person's plan of the year that was neither cancelled nor closed by a transfer.
     */
    public Optional<UUID> findLive(UUID personId, FiscalYear year) {
        return getEntityManager()
                .createQuery(
                        "select i.id from Idp i where i.personId = :person and i.fiscalYear = :year"
                                + " and i.status in :live",
                        UUID.class)
                .setParameter("live", IdpStatus.live())
                .setParameter("person", personId)
                .setParameter("year", year.be())
                .getResultStream()
                .findFirst();
    }

    /** In the order of their making. */
    public List<IdpSummary> ofAgency(UUID agencyId, @Nullable FiscalYear year, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        """
                        select new th.hrd.idp.plan.domain.IdpSummary(
                                   i.id, i.personId, i.fiscalYear, i.status, size(i.items), i.agreement.agreedOn)
                          from Idp i
                         where i.agencyId = :agency and i.id > :after
                           and i.fiscalYear between :from and :to
                         order by i.id\
                        """,
                        IdpSummary.class)
                .setParameter("agency", agencyId)
                .setParameter("after", page.afterId().orElse(BEFORE_ALL))
                .setParameter("from", year == null ? FiscalYear.MIN : year.be())
                .setParameter("to", year == null ? FiscalYear.MAX : year.be())
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
