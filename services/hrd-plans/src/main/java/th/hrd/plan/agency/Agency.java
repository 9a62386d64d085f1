package th.hrd.plan.agency;

import java.util.UUID;

/**
 * An agency as the organisation registry last described it.
 *
 * @param obligation how far the guideline binds it: MANDATORY, VOLUNTARY, or CONTAINER for what
 *     only holds departments
 * @param status ACTIVE or CLOSED
 */
public record Agency(UUID id, String nameTh, Obligation obligation, Status status) {

    /** How far the guideline binds an agency (guideline 2566-2570, target agencies). */
    public enum Obligation {
        MANDATORY,
        VOLUNTARY,
        CONTAINER
    }

    /** Whether the agency exists today. */
    public enum Status {
        ACTIVE,
        CLOSED
    }

    /** Plans are made at department level; a ministry plans through its departments. */
    public Agency requirePlanning() {
        if (obligation == Obligation.CONTAINER) {
            throw AgencyProblem.AGENCY_IS_CONTAINER.problem(nameTh);
        }
        if (status == Status.CLOSED) {
            throw AgencyProblem.AGENCY_CLOSED.problem(nameTh);
        }
        return this;
    }

    /**
     * Only departments have an อ.ก.พ. กรม, or a ministry's acting for it; public organisations,
     * state enterprises and local bodies have none.
     */
    public boolean hasSubCommission() {
        return obligation == Obligation.MANDATORY;
    }
}
