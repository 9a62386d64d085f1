package th.hrd.organisation.identity.domain;

/** What speaks for two records being of one person. */
public enum DuplicateReason {
    /** The same Thai name, without titles and spaces: without it nothing is a candidate. */
    SAME_NAME,
    /** The same English name as well. */
    SAME_ENGLISH_NAME,
    /** Identified by documents of different kinds, such as a passport and a national ID. */
    IDENTITY_KINDS_DIFFER,
    /** Both were with one agency, under two of its keys. */
    SAME_AGENCY,
    /** One left service at most a year before the other came into it. */
    SUCCESSIVE,
    /** Both are in service on one day. */
    OVERLAPPING,
    /** The same personnel type and level at the last. */
    SAME_LEVEL
}
