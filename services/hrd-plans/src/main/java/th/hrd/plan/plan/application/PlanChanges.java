package th.hrd.plan.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import th.hrd.plan.plan.domain.HrdPlan;
import th.hrd.plan.plan.domain.PlanFact;
import th.hrd.plan.plan.messaging.PlanEvents;
import th.hrd.plan.plan.persistence.HrdPlanRepository;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.security.DataScope;

/** Hands out plans to those who may touch them, and tells the world what was done to them. */
@ApplicationScoped
class PlanChanges {

    private final HrdPlanRepository plans;
    private final PlanEvents events;
    private final DataScope scope;

    PlanChanges(HrdPlanRepository plans, PlanEvents events, DataScope scope) {
        this.plans = plans;
        this.events = events;
        this.scope = scope;
    }

    HrdPlan forReading(UUID planId) {
        HrdPlan plan = plans.require(planId);
        scope.requireAgencyToRead(plan.agencyId());
        return plan;
    }

    /** The plan that the next version is to continue; it stays as it is, so no version is asked. */
    HrdPlan forContinuing(UUID planId) {
        HrdPlan plan = plans.require(planId);
        scope.requireAgency(plan.agencyId());
        return plan;
    }

    HrdPlan forChange(UUID planId, IfMatch read) {
        HrdPlan plan = forContinuing(planId);
        read.requireVersion(plan.version());
        return plan;
    }

    HrdPlan begun(HrdPlan plan) {
        plans.persistAndFlush(plan);
        events.publish(PlanFact.DRAFTED, plan);
        return plan;
    }

    /** A change that changed nothing leaves the version as it was, and is no fact. */
    HrdPlan changed(HrdPlan plan, PlanFact fact) {
        long before = plan.version();
        plans.flush();
        if (plan.version() != before) {
            events.publish(fact, plan);
        }
        return plan;
    }
}
