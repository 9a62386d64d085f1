package th.hrd.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stack of a component test: a real PostgreSQL, a real Kafka broker and keys that sign real
 * tokens, without Docker. One start per module, because every test names it with scope GLOBAL.
 */
public final class TestStack implements QuarkusTestResourceLifecycleManager {

    private static final int KEY_BITS = 2048;

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable EmbeddedBroker broker;

    @Override
    public Map<String, String> start() {
        var database = startDatabase();
        postgres = database;
        var startedBroker = EmbeddedBroker.start();
        broker = startedBroker;
        startedBroker.create(EventIndex.ofSuite().topics());
        KeyPair keys = signingKeys();

        String name = ModuleUnderTest.service().replace('-', '_');
        String jdbcUrl = database.getJdbcUrl(name, name);
        StackAddress.JDBC_URL.set(jdbcUrl);
        StackAddress.JDBC_USER.set(name);
        StackAddress.JDBC_PASSWORD.set(name);
        StackAddress.BROKER.set(startedBroker.bootstrapServers());
        StackAddress.SIGNING_KEY.set(base64(keys.getPrivate().getEncoded()));

        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", jdbcUrl),
                Map.entry("quarkus.datasource.username", name),
                Map.entry("quarkus.datasource.password", name),
                Map.entry("kafka.bootstrap.servers", startedBroker.bootstrapServers()),
                Map.entry("quarkus.oidc.tenant-enabled", "true"),
                // A public key instead of a server: signature, issuer, audience and expiry are
                // checked all the same.
                Map.entry("quarkus.oidc.auth-server-url", ""),
                Map.entry("quarkus.oidc.public-key", base64(keys.getPublic().getEncoded())),
                Map.entry("quarkus.oidc.token.issuer", Tokens.ISSUER),
                Map.entry("quarkus.oidc.token.audience", Tokens.AUDIENCE),
                Map.entry("hrd.sealing.keys.old", randomKey()),
                Map.entry("hrd.sealing.keys.new", randomKey()),
                Map.entry("hrd.sealing.active-key", "new"),
                Map.entry("hrd.identity.hash-key", randomKey()),
                Map.entry("hrd.idempotency.key", randomKey()));
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A database owned by a role that is no superuser, as in production. */
    private static EmbeddedPostgres startDatabase() {
        String name = ModuleUnderTest.service().replace('-', '_');
        try {
            var server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role \"%s\" login password '%s'".formatted(name, name));
                statement.execute("create database \"%s\" owner \"%s\"".formatted(name, name));
            }
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the test database does not start", e);
        }
    }

    private static KeyPair signingKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String randomKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return base64(key);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
