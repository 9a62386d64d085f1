package th.hrd.platform.problem;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A kind of problem a caller can meet. Implemented by enums, one per feature, so that the status
 * and both texts stand beside the rule that raises them. A code, once published, never changes its
 * meaning.
 */
public interface ProblemType {

    /** The enum constant's name: the stable code, for example {@code STALE_ETAG}. */
    String name();

    Wording wording();

    default int status() {
        return wording().status();
    }

    default Text title() {
        return wording().title();
    }

    default Text detail() {
        return wording().detail();
    }

    /** The last part of the problem's type URI, for example {@code stale-etag}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default ProblemException problem(Object... arguments) {
        return new ProblemException(this, detail().filled(arguments));
    }

    /** This problem as one finding among several of a refused document. */
    default Violation at(String pointer, Object... arguments) {
        return new Violation(
                pointer,
                name(),
                detail().filled(arguments),
                Stream.of(arguments).map(String::valueOf).toList());
    }
}
