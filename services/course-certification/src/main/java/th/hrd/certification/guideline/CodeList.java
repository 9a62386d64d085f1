package th.hrd.certification.guideline;

/**
 * The guideline's code lists an accreditation draws on (guideline 2566-2570, development issue 3).
 */
public enum CodeList {
    DIGITAL_SKILL,
    DIGITAL_TARGET_GROUP,
    DIGITAL_ROLE_LEVEL
}
