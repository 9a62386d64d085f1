package th.hrd.certification.guideline;

/**
 * The parts of an accreditation's scope whose codes the guideline gives; which of its lists each
 * takes is said by the view {@code accreditation_code}.
 */
public enum ScopePart {
    SKILLS("skills"),
    TARGET_GROUPS("targetGroups"),
    ROLE_LEVELS("roleLevels");

    private final String field;

    ScopePart(String field) {
        this.field = field;
    }

    /** Its name in the contract. */
    public String field() {
        return field;
    }
}
