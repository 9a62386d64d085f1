package th.hrd.plan.plan.domain;

/** Whether the plan covers a role group, or the agency has nobody in it. */
public record TargetGroup(String roleGroup, Coverage coverage) {

    /** The two answers a plan can give about a role group; silence is not one. */
    public enum Coverage {
        COVERED,
        NO_SUCH_PERSONNEL
    }

    boolean covered() {
        return coverage == Coverage.COVERED;
    }
}
