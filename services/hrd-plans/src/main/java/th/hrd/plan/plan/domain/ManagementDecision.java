package th.hrd.plan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Evidence of an approval by the agency's management.
 *
 * @param position of the one who decided: the head of the agency, or a deputy
 * @param delegationOrder the order by which the head delegated the decision
 */
@Embeddable
public record ManagementDecision(
        @Column(name = "approver_name") @Nullable String name,
        @Column(name = "approver_position") String position,
        @Column(name = "delegation_order") @Nullable String delegationOrder) {}
