package th.hrd.idp.guideline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The registry's own example of a published edition, as this service reads it. */
public final class GuidelineExample {

    private static final Path EXAMPLE =
            Path.of("../../api-specs/events/organisation/guideline-published.v1.example.json");

    /** As the view {@code guideline} names them. */
    private static final Map<String, String> LISTS =
            Map.of(
                    "targetKinds", "DEV_TARGET_KIND",
                    "methods", "DEV_METHOD",
                    "learningModes", "LEARNING_MODE",
                    "assuranceLevels", "ASSURANCE_LEVEL",
                    "personnelTypes", "PERSONNEL_TYPE");

    private GuidelineExample() {}

    public static Guideline read() {
        var json = new ObjectMapper();
        try {
            ObjectNode published = (ObjectNode) json.readTree(EXAMPLE.toFile());
            LISTS.forEach((name, list) -> published.set(name, items(published, list)));
            published.retain(
                    "edition",
                    "fiscalYearFrom",
                    "targetKinds",
                    "methods",
                    "learningModes",
                    "assuranceLevels",
                    "personnelTypes",
                    "codeLists",
                    "kpis");
            return Guideline.of(json.treeToValue(published, PublishedGuideline.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode items(JsonNode published, String name) {
        for (JsonNode list : published.path("codeLists")) {
            if (list.path("list").asText().equals(name)) {
                return list.path("items");
            }
        }
        throw new IllegalStateException("the example has no list " + name);
    }
}
