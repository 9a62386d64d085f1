package th.hrd.certification.completion.domain;

/**
 * How far an achievement is proven: these two steps of the guideline's assurance levels come from
 * courses.
 */
public enum Assurance {
    COMPLETED,
    ASSESSED
}
