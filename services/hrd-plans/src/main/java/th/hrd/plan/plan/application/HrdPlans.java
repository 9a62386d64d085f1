package th.hrd.plan.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.agency.Agencies;
import th.hrd.plan.agency.Agency;
import th.hrd.plan.guideline.GuidelineEdition;
import th.hrd.plan.guideline.GuidelineEditions;
import th.hrd.plan.plan.domain.Confirmation;
import th.hrd.plan.plan.domain.HrdPlan;
import th.hrd.plan.plan.domain.PlanContent;
import th.hrd.plan.plan.domain.PlanProblem;
import th.hrd.plan.plan.domain.PlanStatus;
import th.hrd.plan.plan.domain.PlanSummary;
import th.hrd.plan.plan.persistence.CanonicalContent;
import th.hrd.plan.plan.persistence.HrdPlanRepository;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.security.CurrentUser;
import th.hrd.platform.security.DataScope;

/** Writing and reading an agency's HRD plans. */
@ApplicationScoped
public class HrdPlans {

    private final HrdPlanRepository plans;
    private final PlanChanges desk;
    private final Agencies agencies;
    private final GuidelineEditions editions;
    private final DataScope scope;
    private final CurrentUser user;
    private final InstantSource clock;

    HrdPlans(
            HrdPlanRepository plans,
            PlanChanges desk,
            Agencies agencies,
            GuidelineEditions editions,
            DataScope scope,
            CurrentUser user,
            InstantSource clock) {
        this.plans = plans;
        this.desk = desk;
        this.agencies = agencies;
        this.editions = editions;
        this.scope = scope;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    public HrdPlan draft(String agencyReference, PlanContent content) {
        Agency agency = agencies.require(agencyReference);
        scope.requireAgency(agency.id());
        return desk.begun(
                HrdPlan.draft(
                        Ids.next(),
                        agency,
                        CanonicalContent.seal(content),
                        inForce(content),
                        user.subject()));
    }

    @Transactional
    public HrdPlan revise(UUID planId, IfMatch read, PlanContent content) {
        HrdPlan plan = desk.forChange(planId, read);
        return desk.changed(
                plan,
                plan.revise(CanonicalContent.seal(content), inForce(content), user.subject()));
    }

    @Transactional
    public HrdPlan confirm(UUID planId, IfMatch read, Set<Confirmation.Kind> kinds) {
        HrdPlan plan = desk.forChange(planId, read);
        return desk.changed(plan, plan.confirm(kinds, user.subject(), clock.instant()));
    }

    @Transactional
    public HrdPlan beginNextVersion(UUID planId) {
        HrdPlan plan = desk.forContinuing(planId);
        plans.nextVersionUnderWay(planId)
                .ifPresent(
                        next -> {
                            throw PlanProblem.NEXT_VERSION_UNDER_WAY
                                    .problem(next)
                                    .with("nextPlanId", next);
                        });
        return desk.begun(plan.nextVersion(Ids.next(), user.subject()));
    }

    @Transactional
    public HrdPlan read(UUID planId) {
        return desk.forReading(planId);
    }

    @Transactional
    public List<PlanSummary> ofAgency(
            String agencyReference,
            @Nullable Integer fiscalYear,
            @Nullable PlanStatus status,
            PageRequest page) {
        UUID agency = agencies.require(agencyReference).id();
        scope.requireAgencyToRead(agency);
        return plans.ofAgency(agency, fiscalYear, status, page);
    }

    /** The plan's content held against the rules of its own edition. */
    @Transactional
    public Alignment alignment(UUID planId) {
        HrdPlan plan = desk.forReading(planId);
        return Alignment.of(plan, plan.findings(editions.named(plan.edition())));
    }

    private GuidelineEdition inForce(PlanContent content) {
        return editions.inForce(content.fiscalYearFrom(), content.fiscalYearTo());
    }
}
