package th.hrd.certification.body;

import static th.hrd.certification.body.BodyProblem.BODY_NOT_REGISTERED;
import static th.hrd.certification.body.BodyProblem.BODY_UNKNOWN;
import static th.hrd.certification.body.BodyProblem.OPERATES_IN_CIRCLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;

/** Use cases on certifying bodies. */
@ApplicationScoped
public class CertifyingBodies {

    private static final String NO_VERSION = "-";

    private final CertifyingBodyRepository bodies;

    CertifyingBodies(CertifyingBodyRepository bodies) {
        this.bodies = bodies;
    }

    /**
     * Registers the body, or replaces what is known of it.
     *
     * @param read the version the caller has read, when he says so
     * @param onlyNew whether an existing body must be left alone
     */
    @Transactional
    Put put(String code, BodyProfile profile, @Nullable IfMatch read, boolean onlyNew) {
        requireSoundOperator(code, profile.operatesFor());
        var known = bodies.findByIdOptional(code);
        if (known.isEmpty()) {
            if (read != null) {
                throw CommonProblem.STALE_ETAG.problem(NO_VERSION);
            }
            var body = new CertifyingBody(code, profile);
            bodies.persistAndFlush(body);
            return new Put(body, true);
        }
        var body = known.get();
        if (onlyNew) {
            throw CommonProblem.STALE_ETAG.problem(body.version());
        }
        if (read != null) {
            read.requireVersion(body.version());
        }
        body.describe(profile);
        bodies.flush();
        return new Put(body, false);
    }

    @Transactional
    List<CertifyingBody> page(PageRequest page) {
        return bodies.page(page);
    }

    @Transactional
    CertifyingBody get(String code) {
        return bodies.findByIdOptional(code).orElseThrow(() -> BODY_UNKNOWN.problem(code));
    }

    /**
     * The body, provided it may certify this.
     *
     * @throws ProblemException BODY_NOT_REGISTERED (422), BODY_NOT_CAPABLE (409)
     */
    @Transactional
    public CertifyingBody requireCapable(String code, Capability capability) {
        var body =
                bodies.findByIdOptional(code).orElseThrow(() -> BODY_NOT_REGISTERED.problem(code));
        body.require(capability);
        return body;
    }

    private void requireSoundOperator(String code, @Nullable String operatesFor) {
        var next = operatesFor;
        while (next != null) {
            if (next.equals(code)) {
                throw ProblemException.validation(
                        List.of(OPERATES_IN_CIRCLE.at("#/operatesFor", code, operatesFor)));
            }
            var superior = bodies.findById(next);
            if (superior == null) {
                throw ProblemException.validation(
                        List.of(BODY_NOT_REGISTERED.at("#/operatesFor", next)));
            }
            next = superior.operatesFor();
        }
    }

    /** The body as it is now, and whether it is new. A class, because a record holds no entity. */
    static final class Put {
        private final CertifyingBody body;
        private final boolean created;

        private Put(CertifyingBody body, boolean created) {
            this.body = body;
            this.created = created;
        }

        CertifyingBody body() {
            return body;
        }

        boolean created() {
            return created;
        }
    }
}
