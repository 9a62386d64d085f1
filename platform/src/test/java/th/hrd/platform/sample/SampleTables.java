package th.hrd.platform.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Lays the platform's tables before anything of the platform starts, as a service's migration does.
 */
@ApplicationScoped
class SampleTables {

    void create(@Observes @Priority(1) StartupEvent started, DataSource database)
            throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script("/platform-tables.sql"));
            statement.execute(script("/intake-tables.sql"));
            statement.execute(
                    "create table thing (owner uuid, name text, size int not null, primary key"
                            + " (owner, name))");
            statement.execute(
                    "create table counter (id uuid primary key, value int not null, version bigint"
                            + " not null)");
            statement.execute(
                    "create table counted (id uuid primary key, value int not null, deliveries int"
                            + " not null)");
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream script = SampleTables.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
