package th.hrd.kpi;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import th.hrd.platform.testing.PublishedEvents;

/** Sees in the database that a request waits for a lock the test holds. */
public final class Blocked {

    private static final String WAITING =
            "select from pg_stat_activity where wait_event_type = 'Lock' and datname ="
                    + " current_database()";

    private Blocked() {}

    public static void awaitOne() {
        Awaitility.await().pollInterval(Duration.ofMillis(20)).until(Blocked::any);
    }

    private static boolean any() throws SQLException {
        try (Connection connection = PublishedEvents.connect();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(WAITING)) {
            return row.next();
        }
    }
}
