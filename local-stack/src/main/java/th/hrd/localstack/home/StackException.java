package th.hrd.localstack.home;

import java.util.List;

/** What went wrong, as one sentence for a person, and where it helps the lines that show it. */
public class StackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> evidence;

    public StackException(String sentence) {
        this(sentence, List.of());
    }

    public StackException(String sentence, List<String> evidence) {
        super(sentence);
        this.evidence = List.copyOf(evidence);
    }

    public StackException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.evidence = List.of();
    }

    public List<String> evidence() {
        return evidence;
    }
}
