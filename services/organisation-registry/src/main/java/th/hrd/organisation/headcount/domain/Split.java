package th.hrd.organisation.headcount.domain;

/** What people are told apart by. */
public enum Split {
    AGENCY,
    UNIT,
    PERSONNEL_TYPE,
    ROLE_GROUP,
    DIGITAL_TARGET_GROUP
}
