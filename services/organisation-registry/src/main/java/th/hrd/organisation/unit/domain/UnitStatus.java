package th.hrd.organisation.unit.domain;

/** Whether a unit exists. */
public enum UnitStatus {
    ACTIVE,
    CLOSED
}
