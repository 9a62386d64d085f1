package th.hrd.platform.intake.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Transactions of a worker, which has no request around it; one may run beside another. */
@ApplicationScoped
class Transactions {

    private static final Duration SHORT = Duration.ofMinutes(10);

    private final DataSource database;

    Transactions(DataSource database) {
        this.database = database;
    }

    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    interface Change {
        void in(Connection connection) throws SQLException;
    }

    <T> T call(Duration limit, Work<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(limit.toSeconds()))
                .call(
                        () -> {
                            try (Connection connection = database.getConnection()) {
                                return work.in(connection);
                            } catch (SQLException failure) {
                                throw new IllegalStateException(failure);
                            }
                        });
    }

    <T> T call(Work<T> work) {
        return call(SHORT, work);
    }

    void run(Change change) {
        call(
                SHORT,
                connection -> {
                    change.in(connection);
                    return null;
                });
    }
}
