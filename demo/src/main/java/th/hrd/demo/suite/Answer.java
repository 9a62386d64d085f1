package th.hrd.demo.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What a service answered.
 *
 * @param body missing node when there was none
 */
public record Answer(int status, Optional<String> etag, Optional<String> location, JsonNode body) {

    public boolean isDone() {
        return status / 100 == 2;
    }

    /** The state or the version was not the one asked for: another run has been here before. */
    public boolean isConflict() {
        return status == 409 || status == 412;
    }

    public String text(String field) {
        return body.path(field).asText();
    }
}
