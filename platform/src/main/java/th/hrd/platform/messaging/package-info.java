/**
 * Facts between services, once each and in order.
 *
 * <p>Out: {@link th.hrd.platform.messaging.Outbox} writes a fact in the transaction that made it;
 * {@code EventRelay} publishes what was committed. In: {@code EventConsumer} hands each polled
 * batch to the service's {@link th.hrd.platform.messaging.EventHandler}s in one transaction,
 * together with its position in the topic, so a crash neither loses nor repeats anything. Positions
 * live in the service's own database: emptied, it reads from the start by itself, and a rebuild is
 * nothing but that (ADR-0005, 0006, 0007).
 */
@NullMarked
package th.hrd.platform.messaging;

import org.jspecify.annotations.NullMarked;
