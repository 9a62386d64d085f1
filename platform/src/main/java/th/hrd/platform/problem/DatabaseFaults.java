package th.hrd.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Tells a database that is away, and will come back, from a statement that will never succeed. */
public final class DatabaseFaults {

    private DatabaseFaults() {}

    /**
     * Whether trying again later can help: the connection was lost or refused (SQLSTATE class 08),
     * the server shuts down or starts (57P), it is short of resources (53), a deadlock or
     * serialisation failure (40), a lock was not had in time (55P03), or the pool had no connection
     * in time.
     */
    public static boolean isTransient(Throwable failure) {
        return ProblemMappers.cause(failure, SQLException.class)
                .filter(
                        sql -> {
                            String state = sql.getSQLState();
                            return state == null
                                    || sql instanceof SQLTransientException
                                    || state.startsWith("08")
                                    || state.startsWith("40")
                                    || state.startsWith("53")
                                    || state.startsWith("57P")
                                    || state.equals("55P03");
                        })
                .isPresent();
    }

    /** Whether a text cannot be stored because it has U+0000 in it (SQLSTATE 22021, 22P05). */
    static boolean isUnstorableText(Throwable failure) {
        return ProblemMappers.cause(failure, SQLException.class)
                .filter(
                        sql ->
                                "22021".equals(sql.getSQLState())
                                        || "22P05".equals(sql.getSQLState()))
                .isPresent();
    }

    /** Whether a unique, foreign-key or check constraint refused the change (SQLSTATE class 23). */
    public static boolean isIntegrityViolation(Throwable failure) {
        return ProblemMappers.cause(failure, SQLException.class)
                .filter(sql -> sql.getSQLState() != null && sql.getSQLState().startsWith("23"))
                .isPresent();
    }
}
