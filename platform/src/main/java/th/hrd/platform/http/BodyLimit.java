package th.hrd.platform.http;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Bounds request bodies: a document is read into memory, so it is small; a file that is taken in (a
 * POST to {@code …/{agency}/…-imports}) streams, so only the server's own limit holds.
 */
@ApplicationScoped
class BodyLimit {

    /** After the server has set its own limit (order -2), before anything reads the body. */
    private static final int RIGHT_AFTER_THE_SERVERS = 1;

    private static final Pattern FILES = Pattern.compile("/v[0-9]+/[a-z-]+/[^/]+/[a-z-]+-imports");
    private static final long DOCUMENT_BYTES = 2L << 20;

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::bound, RIGHT_AFTER_THE_SERVERS);
    }

    private static void bound(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.method().equals(HttpMethod.POST) && FILES.matcher(request.path()).matches()) {
            exchange.next();
            return;
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > DOCUMENT_BYTES) {
            exchange.response()
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .setStatusCode(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code())
                    .end();
            return;
        }
        exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, DOCUMENT_BYTES);
        exchange.next();
    }
}
