package th.hrd.idp.guideline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads the replicated editions. */
@ApplicationScoped
class GuidelineQueries {

    private final Session database;
    private final ObjectMapper json;

    GuidelineQueries(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The sequence of the state that is here of each edition. */
    Map<String, Long> sequences() {
        return database
                .createNativeQuery("select edition, sequence from guideline", Object[].class)
                .getResultList()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    Guideline read(String edition) {
        String published =
                database.createNativeQuery(
                                "select cast(content as text) from guideline where edition ="
                                        + " :edition",
                                String.class)
                        .setParameter("edition", edition)
                        .getSingleResult();
        try {
            return Guideline.of(json.readValue(published, PublishedGuideline.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("edition " + edition + " cannot be read", unreadable);
        }
    }
}
