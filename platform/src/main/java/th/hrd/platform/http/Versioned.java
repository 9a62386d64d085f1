package th.hrd.platform.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers that carry the resource's version as a strong ETag. */
public final class Versioned {

    private Versioned() {}

    public static Response ok(Object view, long version) {
        return Response.ok(view).header(HttpHeaders.ETAG, etag(version)).build();
    }

    /** 201 with the address of what was made. */
    public static Response created(URI location, Object view, long version) {
        // The URI is set as a header, because JAX-RS would make a relative Location absolute with
        // the inner host name.
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, location.toString())
                .header(HttpHeaders.ETAG, etag(version))
                .entity(view)
                .build();
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Answers 304 without a body to a reader who already has this version; no resource needs to
     * think of it.
     */
    static class NotModified {

        @ServerResponseFilter
        void answerConditionalReads(
                ContainerRequestContext request, ContainerResponseContext response) {
            String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
            String present = response.getHeaderString(HttpHeaders.ETAG);
            if (known != null
                    && known.equals(present)
                    && request.getMethod().equals(HttpMethod.GET)
                    && response.getStatus() == Response.Status.OK.getStatusCode()) {
                response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
                response.setEntity(null);
            }
        }
    }
}
