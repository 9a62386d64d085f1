package th.hrd.platform.messaging;

import java.util.List;
import java.util.Set;

/** Turns other services' facts into this service's projection. An application-scoped bean. */
public interface EventHandler {

    /** The topics it reads. */
    Set<String> topics();

    /**
     * Applies a batch inside the transaction that also stores the position. Events come once each,
     * per key in order. State of a lower sequence must not overwrite state of a higher one.
     *
     * @throws RuntimeException when an event can never be applied; the batch is then tried event by
     *     event, and the one that fails becomes a dead letter
     */
    void handle(List<IncomingEvent> events);

    /** Empties the projection, inside the transaction that starts a rebuild. */
    void reset();
}
