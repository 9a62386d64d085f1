package th.hrd.benchmark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import th.hrd.localstack.LocalStack;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.token.Identity;

/** A stack of one service and what it needs, begun empty and forgotten at the end. */
public final class BenchStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PATIENCE_FOR_MANY = Duration.ofMinutes(30);

    private final LocalStack stack;
    private final Part service;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private BenchStack(LocalStack stack, Part service) {
        this.stack = stack;
        this.service = service;
    }

    /** Starts the service with its database, broker and tokens. */
    public static BenchStack start(Path folder, int portBase, Part service)
            throws InterruptedException {
        var stack = LocalStack.at(folder, portBase);
        stack.wipe();
        stack.up(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK, service);
        return new BenchStack(stack, service);
    }

    /** Stops everything and forgets its data. */
    @Override
    public void close() {
        http.close();
        try {
            stack.wipe();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A connection as the service's own database user. */
    public Connection database() {
        try {
            return DriverManager.getConnection(
                    stack.jdbcUrl(service), service.database(), stack.databasePassword(service));
        } catch (SQLException e) {
            throw new BenchException("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    /** A request that waits to be sent any number of times. */
    public HttpRequest get(Identity caller, String path) {
        return request(caller, path).GET().build();
    }

    /** Sends a change and answers its body. */
    public String send(Identity caller, String method, String path, String json) {
        HttpRequest request =
                request(caller, path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "bench-" + System.nanoTime())
                        .method(method, HttpRequest.BodyPublishers.ofString(json))
                        .build();
        return answer(request);
    }

    /** Sends a file, however long it takes, and answers what the service does. */
    public String sendFile(Identity caller, String path, String contentType, Path file) {
        try {
            return answer(
                    request(caller, path)
                            .timeout(PATIENCE_FOR_MANY)
                            .header("Content-Type", contentType)
                            .POST(HttpRequest.BodyPublishers.ofFile(file))
                            .build());
        } catch (FileNotFoundException e) {
            throw new BenchException("There is no file " + file, e);
        }
    }

    /** The process of the service, or of what it stands on. */
    public ProcessHandle process(Part part) {
        return stack.process(part)
                .orElseThrow(() -> new BenchException(part.id() + " does not run."));
    }

    /** The answer to a request; anything but a success ends the benchmark. */
    public String answer(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new BenchException(
                        "%s %s answered %d: %s"
                                .formatted(
                                        request.method(),
                                        request.uri(),
                                        response.statusCode(),
                                        response.body()));
            }
            return response.body();
        } catch (IOException e) {
            throw new BenchException(request.uri() + " did not answer: " + e.getMessage(), e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchException("The benchmark was interrupted.", stopped);
        }
    }

    private HttpRequest.Builder request(Identity caller, String path) {
        return HttpRequest.newBuilder(URI.create(stack.url(service) + path))
                .timeout(PATIENCE)
                .header("Authorization", stack.tokens().bearer(caller));
    }

    /** Waits until a statement answers true, for half an hour at most. */
    public void await(String sql) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_FOR_MANY.toNanos();
        try (Connection connection = database();
                var statement = connection.prepareStatement(sql)) {
            while (System.nanoTime() < end) {
                try (var rows = statement.executeQuery()) {
                    if (rows.next() && rows.getBoolean(1)) {
                        return;
                    }
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (SQLException e) {
            throw new BenchException("The database does not answer: " + e.getMessage(), e);
        }
        throw new BenchException("Waited in vain for: " + sql);
    }
}
