package th.hrd.benchmark;

/**
 * What was measured.
 *
 * @param p50 milliseconds within which half was answered
 * @param p99 milliseconds within which 99 of 100 were answered
 * @param perSecond answers a second of all callers together
 */
public record Figures(double p50, double p99, double perSecond) {}
