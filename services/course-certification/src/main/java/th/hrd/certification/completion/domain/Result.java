package th.hrd.certification.completion.domain;

/** How a course ended for a person. */
public enum Result {
    PASSED,
    FAILED
}
