package th.hrd.demo.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import th.hrd.localstack.LocalStack;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.token.Identity;

/**
 * A running suite. A service that is away is waited for, as a good client does: every request here
 * can be sent again, because it carries an idempotency key, names what it replaces, or only reads.
 */
public final class Suite implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration ONE_REQUEST = Duration.ofSeconds(30);
    private static final Set<Integer> COME_AGAIN = Set.of(429, 502, 503, 504);

    private final LocalStack stack;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    public Suite(LocalStack stack) {
        this.stack = stack;
    }

    /** Reads. */
    public Answer get(Part service, String path, Identity caller) {
        return send(service, "GET", path, caller, null, Map.of());
    }

    /** Replaces, or creates under a name of the caller's own. */
    public Answer put(Part service, String path, Identity caller, Object body) {
        return send(service, "PUT", path, caller, body, Map.of());
    }

    /** Creates; the same name creates once, however often it is sent. */
    public Answer create(Part service, String path, Identity caller, String name, Object body) {
        return send(service, "POST", path, caller, body, Map.of("Idempotency-Key", key(name)));
    }

    /** Creates something inside what the ETag names. */
    public Answer createIn(
            Part service, String path, Identity caller, String name, String etag, Object body) {
        return send(
                service,
                "POST",
                path,
                caller,
                body,
                Map.of("Idempotency-Key", key(name), "If-Match", etag));
    }

    /** Changes what the ETag names. */
    public Answer change(
            Part service,
            String method,
            String path,
            Identity caller,
            String etag,
            @Nullable Object body) {
        return send(service, method, path, caller, body, Map.of("If-Match", etag));
    }

    /** Waits until a service has published and read everything there is. */
    public void awaitCaughtUp(Part service, Identity admin) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!get(service, "/v1/operations/consumption", admin)
                .body()
                .path("caughtUp")
                .asBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new DemoException(
                        "%s has not caught up with its events within %d minutes; see GET /v1/operations/consumption."
                                .formatted(service.id(), PATIENCE.toMinutes()));
            }
            pause(200);
        }
    }

    private Answer send(
            Part service,
            String method,
            String path,
            Identity caller,
            @Nullable Object body,
            Map<String, String> headers) {
        Instant deadline = Instant.now().plus(PATIENCE);
        long wait = 100;
        while (true) {
            try {
                Answer answer = sendOnce(service, method, path, caller, body, headers);
                if (!COME_AGAIN.contains(answer.status()) || Instant.now().isAfter(deadline)) {
                    return answer;
                }
            } catch (IOException away) {
                if (Instant.now().isAfter(deadline)) {
                    throw new DemoException(
                            "%s does not answer; ./hrd status shows what runs, ./hrd up starts what does not."
                                    .formatted(service.id()),
                            away);
                }
            }
            pause(wait);
            wait = Math.min(2_000, wait * 2);
        }
    }

    private Answer sendOnce(
            Part service,
            String method,
            String path,
            Identity caller,
            @Nullable Object body,
            Map<String, String> headers)
            throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(stack.url(service) + path))
                        .timeout(ONE_REQUEST)
                        .header("Authorization", stack.tokens().bearer(caller))
                        .header("Accept-Language", "en")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(
                                                JSON.writeValueAsString(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag"),
                    response.headers().firstValue("Location"),
                    json(response.body()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoException("The demo was interrupted.", stopped);
        }
    }

    private static JsonNode json(String body) throws JsonProcessingException {
        return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    }

    private static String key(String name) {
        return UUID.nameUUIDFromBytes(("phatthana-demo/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoException("The demo was interrupted.", stopped);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
