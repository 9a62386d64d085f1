package th.hrd.certification.course.domain;

/** How a course reaches its learners. */
public enum DeliveryMode {
    CLASSROOM,
    ONLINE,
    BLENDED
}
