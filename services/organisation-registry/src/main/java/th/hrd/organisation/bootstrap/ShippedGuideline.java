package th.hrd.organisation.bootstrap;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;
import th.hrd.organisation.guideline.application.Guidelines;
import th.hrd.organisation.guideline.domain.GuidelineEdition;

/** Publishes the edition that ships with the service when none was published before. */
@ApplicationScoped
class ShippedGuideline {

    private static final Logger LOG = Logger.getLogger(ShippedGuideline.class);
    private static final String SHIPPED = "/guidelines/2566-2570.json";

    private final Guidelines guidelines;
    private final ObjectMapper json;

    ShippedGuideline(Guidelines guidelines, ObjectMapper json) {
        this.guidelines = guidelines;
        this.json = json;
    }

    void publishIfNone(@Observes StartupEvent start) {
        if (guidelines.noneIsPublished()) {
            GuidelineEdition shipped = read();
            guidelines.publish(shipped.edition(), shipped, null);
            LOG.infof("published the shipped edition %s", shipped.edition());
        }
    }

    private GuidelineEdition read() {
        try (InputStream file = ShippedGuideline.class.getResourceAsStream(SHIPPED)) {
            return json.readValue(file, GuidelineEdition.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
