package th.hrd.benchmark;

import java.io.Serial;

/** Why a benchmark could not be run, in one sentence. */
public final class BenchException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public BenchException(String message) {
        super(message);
    }

    public BenchException(String message, Throwable cause) {
        super(message, cause);
    }
}
