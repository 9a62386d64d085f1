package th.hrd.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import th.hrd.organisation.guideline.application.CodeBook;
import th.hrd.organisation.guideline.domain.GuidelineEdition;

/** The edition that ships with the service, as the tests see it. */
public final class ShippedEdition {

    private ShippedEdition() {}

    public static GuidelineEdition read() {
        try (InputStream file =
                ShippedEdition.class.getResourceAsStream("/guidelines/2566-2570.json")) {
            return new ObjectMapper().readValue(file, GuidelineEdition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CodeBook codeBook() {
        return new CodeBook(read());
    }
}
