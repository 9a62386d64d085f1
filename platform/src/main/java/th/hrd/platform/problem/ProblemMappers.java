package th.hrd.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.ids.Ids;

/** Renders whatever went wrong as a problem document; nothing internal ever leaves through here. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    Response problem(ProblemException problem, HttpHeaders headers, UriInfo uri) {
        return render(problem, headers, uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, HttpHeaders headers, UriInfo uri) {
        return render(ConstraintProblems.of(invalid), headers, uri);
    }

    // The second is named too, because Quarkus brings a mapper of its own for it.
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response unreadable(JacksonException unreadable, HttpHeaders headers, UriInfo uri) {
        return render(JsonProblems.of(unreadable), headers, uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException refused, HttpHeaders headers, UriInfo uri) {
        return render(CommonProblem.UNAUTHENTICATED.problem(), headers, uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, HttpHeaders headers, UriInfo uri) {
        return render(CommonProblem.FORBIDDEN.problem(), headers, uri);
    }

    @ServerExceptionMapper
    Response web(
            WebApplicationException web,
            HttpHeaders headers,
            UriInfo uri,
            @Nullable ResourceInfo operation) {
        Optional<JacksonException> json = cause(web, JacksonException.class);
        Optional<ProblemException> own = cause(web, ProblemException.class);
        ProblemException problem =
                json.map(JsonProblems::of)
                        .or(() -> own)
                        .or(() -> unreadableQuery(web, uri, operation))
                        .orElseGet(() -> byStatus(web, uri));
        return render(problem, headers, uri);
    }

    /** Jakarta REST says 404 of a value in a query it cannot read, as if the address were wrong. */
    private static Optional<ProblemException> unreadableQuery(
            WebApplicationException web, UriInfo uri, @Nullable ResourceInfo operation) {
        boolean unread = web instanceof NotFoundException && web.getCause() != null;
        return unread && operation != null
                ? QueryProblems.unreadable(operation.getResourceMethod(), uri.getQueryParameters())
                : Optional.empty();
    }

    /**
     * Frameworks wrap: what the transaction or the pool threw decides the answer, whatever it is
     * wrapped in.
     */
    @ServerExceptionMapper
    Response unexpected(Throwable failure, HttpHeaders headers, UriInfo uri) {
        Optional<ProblemException> own = cause(failure, ProblemException.class);
        if (own.isPresent()) {
            return render(own.get(), headers, uri);
        }
        if (cause(failure, OptimisticLockException.class).isPresent()
                || cause(failure, StaleObjectStateException.class).isPresent()
                || DatabaseFaults.isIntegrityViolation(failure)) {
            LOG.debug("two requests met", failure);
            return render(CommonProblem.STATE_CONFLICT.problem(), headers, uri);
        }
        if (DatabaseFaults.isUnstorableText(failure)) {
            return render(CommonProblem.MALFORMED_REQUEST.problem("U+0000"), headers, uri);
        }
        if (DatabaseFaults.isTransient(failure)) {
            LOG.warnf("the database did not answer: %s", failure.getMessage());
            return render(CommonProblem.UNAVAILABLE.problem(), headers, uri);
        }
        String incident = Ids.next().toString();
        LOG.errorf(failure, "incident %s", incident);
        return render(CommonProblem.INTERNAL_ERROR.problem(incident), headers, uri);
    }

    private static ProblemException byStatus(WebApplicationException web, UriInfo uri) {
        int status = web.getResponse().getStatus();
        return switch (status) {
            case 401 -> CommonProblem.UNAUTHENTICATED.problem();
            case 403 -> CommonProblem.FORBIDDEN.problem();
            case 404 -> CommonProblem.NOT_FOUND.problem(uri.getPath());
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED.problem();
            case 406 -> CommonProblem.NOT_ACCEPTABLE.problem();
            case 409 -> CommonProblem.STATE_CONFLICT.problem();
            case 413 -> CommonProblem.PAYLOAD_TOO_LARGE.problem();
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE.problem();
            case 503 -> CommonProblem.UNAVAILABLE.problem();
            default -> {
                if (status >= 500) {
                    String incident = Ids.next().toString();
                    LOG.errorf(web, "incident %s", incident);
                    yield CommonProblem.INTERNAL_ERROR.problem(incident);
                }
                yield CommonProblem.MALFORMED_REQUEST.problem(uri.getPath());
            }
        };
    }

    private static Response render(ProblemException problem, HttpHeaders headers, UriInfo uri) {
        Language language = Language.preferred(headers.getAcceptableLanguages());
        Response.ResponseBuilder response =
                Response.status(problem.type().status())
                        .type(ProblemDocument.MEDIA_TYPE)
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .entity(
                                ProblemDocument.of(
                                        problem,
                                        language,
                                        "/" + uri.getPath().replaceFirst("^/", "")));
        if (problem.type().status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.retryAfter().isPresent()) {
            long seconds = problem.retryAfter().get().plusMillis(999).toSeconds();
            response.header(HttpHeaders.RETRY_AFTER, seconds);
        } else if (problem.type().status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.build();
    }

    static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
