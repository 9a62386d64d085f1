package th.hrd.kpi.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import th.hrd.platform.messaging.IncomingEvent;

/**
 * Keeps the newest state of one kind of aggregate. Every topic carries whole states, so a
 * projection takes a state when it is newer than its own and drops it otherwise: the order of
 * arrival and repetitions leave no trace.
 */
public interface Projection {

    /** The topics it reads. */
    Set<String> topics();

    /**
     * Takes the states newer than those known and notes whose figures they may change.
     *
     * @param events the newest event of each key, of these topics only
     */
    void apply(Connection connection, List<IncomingEvent> events, Touched touched)
            throws SQLException;

    /** Its tables, to be emptied when everything is rebuilt from the events. */
    List<String> tables();
}
