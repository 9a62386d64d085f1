package th.hrd.demo.story;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import th.hrd.demo.suite.Answer;
import th.hrd.demo.suite.DemoException;
import th.hrd.demo.synthetic.SyntheticPerson;

/** Says in one sentence what a service refused. */
final class Expect {

    private static final int FORBIDDEN = 403;

    private Expect() {}

    static Answer done(String what, Answer answer) {
        if (!answer.isDone()) {
            throw new DemoException(
                    "%s was refused with %d %s: %s%s"
                            .formatted(
                                    what,
                                    answer.status(),
                                    answer.text("code"),
                                    answer.text("detail"),
                                    findings(answer)));
        }
        return answer;
    }

    /**
     * Whether an earlier run has brought this to its end: the state has moved on, or the person
     * has, and his first agency may no longer touch what is his.
     */
    static boolean isToldAlready(Answer answer, SyntheticPerson person) {
        return answer.isConflict()
                || (answer.status() == FORBIDDEN && person.postings().size() > 1);
    }

    static String etag(Answer answer) {
        return answer.etag()
                .orElseThrow(() -> new DemoException("An answer came without an ETag."));
    }

    private static String findings(Answer answer) {
        return StreamSupport.stream(answer.body().path("errors").spliterator(), false)
                .map(
                        error ->
                                " "
                                        + error.path("pointer").asText()
                                        + " "
                                        + error.path("detail").asText())
                .collect(Collectors.joining(";"));
    }
}
