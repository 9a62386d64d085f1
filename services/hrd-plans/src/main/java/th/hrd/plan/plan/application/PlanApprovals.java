package th.hrd.plan.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import th.hrd.plan.agency.Agencies;
import th.hrd.plan.guideline.GuidelineEditions;
import th.hrd.plan.plan.domain.Decision;
import th.hrd.plan.plan.domain.HrdPlan;
import th.hrd.plan.plan.persistence.HrdPlanRepository;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.security.CurrentUser;

/** Submitting a plan, and deciding on it. */
@ApplicationScoped
public class PlanApprovals {

    private final HrdPlanRepository plans;
    private final PlanChanges desk;
    private final Agencies agencies;
    private final GuidelineEditions editions;
    private final CurrentUser user;
    private final ThaiCalendar calendar;
    private final InstantSource clock;

    PlanApprovals(
            HrdPlanRepository plans,
            PlanChanges desk,
            Agencies agencies,
            GuidelineEditions editions,
            CurrentUser user,
            ThaiCalendar calendar,
            InstantSource clock) {
        this.plans = plans;
        this.desk = desk;
        this.agencies = agencies;
        this.editions = editions;
        this.user = user;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public HrdPlan submit(UUID planId, IfMatch read) {
        HrdPlan plan = desk.forChange(planId, read);
        return desk.changed(
                plan, plan.submit(editions.named(plan.edition()), user.subject(), clock.instant()));
    }

    /** Approves the plan; the version it replaces gives way in the same transaction. */
    @Transactional
    public HrdPlan approve(UUID planId, IfMatch read, Decision decision) {
        HrdPlan plan = desk.forChange(planId, read);
        desk.changed(
                plan,
                plan.approve(
                        decision,
                        editions.named(plan.edition()),
                        agencies.require(plan.agencyId().toString()),
                        user.subject(),
                        clock.instant(),
                        calendar.today()));
        plan.replacesPlanId()
                .map(plans::require)
                .ifPresent(older -> desk.changed(older, older.supersede()));
        return plan;
    }

    @Transactional
    public HrdPlan reject(UUID planId, IfMatch read, String reason) {
        HrdPlan plan = desk.forChange(planId, read);
        return desk.changed(plan, plan.reject(reason, user.subject(), clock.instant()));
    }
}
