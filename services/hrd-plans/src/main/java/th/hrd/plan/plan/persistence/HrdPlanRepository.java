package th.hrd.plan.plan.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.plan.domain.HrdPlan;
import th.hrd.plan.plan.domain.PlanProblem;
import th.hrd.plan.plan.domain.PlanStatus;
import th.hrd.plan.plan.domain.PlanSummary;
import th.hrd.platform.http.PageRequest;

/** The plans of all agencies. */
@ApplicationScoped
public class HrdPlanRepository implements PanacheRepositoryBase<HrdPlan, UUID> {

    private record Row(
            UUID id,
            UUID agencyId,
            String titleTh,
            int fiscalYearFrom,
            int fiscalYearTo,
            int planVersion,
            String status,
            String contentHash) {

        PlanSummary summary() {
            return new PlanSummary(
                    id,
                    agencyId,
                    titleTh,
                    fiscalYearFrom,
                    fiscalYearTo,
                    planVersion,
                    PlanStatus.valueOf(status),
                    contentHash);
        }
    }

    /**
     * The plan.
     *
     * @throws th.hrd.platform.problem.ProblemException PLAN_UNKNOWN (404)
     */
    public HrdPlan require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> PlanProblem.PLAN_UNKNOWN.problem(id));
    }

    /** The next version of a plan while it is not yet approved. */
    public Optional<UUID> nextVersionUnderWay(UUID planId) {
        return find(
                        "replacesPlanId = ?1 and status in ?2",
                        planId,
                        Set.of(
                                PlanStatus.DRAFT,
                                PlanStatus.SUBMITTED_FOR_APPROVAL,
                                PlanStatus.REJECTED))
                .firstResultOptional()
                .map(HrdPlan::id);
    }

    /**
     * One page of an agency's plans, in the order they were begun.
     *
     * @param fiscalYear only plans that cover it, Buddhist era
     * @param status only plans in it
     */
    public List<PlanSummary> ofAgency(
            UUID agency,
            @Nullable Integer fiscalYear,
            @Nullable PlanStatus status,
            PageRequest page) {
        var query =
                getSession()
                        .createNativeQuery(
                                """
                                select id, agency_id, title_th, fiscal_year_from, fiscal_year_to, plan_version, status, content_hash
                                from hrd_plan where agency_id = :agency\
                                """
                                        + (status == null ? "" : " and status = :status")
                                        + (fiscalYear == null
                                                ? ""
                                                : " and :year between fiscal_year_from and"
                                                        + " fiscal_year_to")
                                        + (page.afterId().isEmpty() ? "" : " and id > :after")
                                        + " order by id",
                                Row.class)
                        .setParameter("agency", agency)
                        .setMaxResults(page.fetch());
        if (status != null) {
            query.setParameter("status", status.name());
        }
        if (fiscalYear != null) {
            query.setParameter("year", fiscalYear);
        }
        page.afterId().ifPresent(after -> query.setParameter("after", after));
        return query.getResultList().stream().map(Row::summary).toList();
    }
}
