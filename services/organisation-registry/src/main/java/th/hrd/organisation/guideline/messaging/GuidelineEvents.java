package th.hrd.organisation.guideline.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import th.hrd.organisation.guideline.domain.GuidelineEdition;
import th.hrd.platform.messaging.Fact;
import th.hrd.platform.messaging.Outbox;

/** Tells the other services what the guideline says; the fact is the whole edition. */
@ApplicationScoped
public class GuidelineEvents {

    private static final String TOPIC = "hrd.organisation.guideline.v1";
    private static final String PUBLISHED = "hrd.organisation.guideline-published.v1";

    private final Outbox outbox;

    GuidelineEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void published(GuidelineEdition edition, long version) {
        outbox.append(new Fact(TOPIC, edition.edition(), PUBLISHED, version, edition));
    }
}
