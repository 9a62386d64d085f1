package th.hrd.certification.completion.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import th.hrd.certification.completion.domain.Completion;
import th.hrd.platform.messaging.Fact;
import th.hrd.platform.messaging.Outbox;

/** Tells the other services what a completion is now; the KPIs count from this. */
@ApplicationScoped
public class CompletionEvents {

    private static final String TOPIC = "hrd.certification.completion.v1";
    private static final String RECORDED = "hrd.certification.completion-recorded.v1";

    private final Outbox outbox;

    CompletionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void recorded(List<Completion> completions) {
        outbox.append(completions.stream().map(CompletionEvents::fact).toList());
    }

    private static Fact fact(Completion completion) {
        return new Fact(
                TOPIC,
                completion.id().toString(),
                RECORDED,
                completion.version(),
                CompletionState.of(completion));
    }
}
