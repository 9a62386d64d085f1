package th.hrd.plan.plan.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.plan.domain.ManagementDecision;

/** Evidence of a decision by the agency's management, in requests and in answers alike. */
record ManagementDecisionBody(
        @Nullable @Size(max = 200) String name,
        @NotNull @Size(min = 1, max = 200) String position,
        @Nullable @Size(max = 200) String delegationOrder) {

    ManagementDecision toDecision() {
        return new ManagementDecision(name, position, delegationOrder);
    }

    static ManagementDecisionBody from(ManagementDecision decision) {
        return new ManagementDecisionBody(
                decision.name(), decision.position(), decision.delegationOrder());
    }
}
