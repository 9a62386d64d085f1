package th.hrd.platform.messaging;

/** Stands in for the platform's interface: the rules know it by name only. */
public interface EventHandler {}
