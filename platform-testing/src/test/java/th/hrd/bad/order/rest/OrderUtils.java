package th.hrd.bad.order.rest;

/** A class that is not named for what it is. */
final class OrderUtils {
    private OrderUtils() {}
}
