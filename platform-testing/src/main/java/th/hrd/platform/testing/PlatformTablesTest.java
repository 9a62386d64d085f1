package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The service's own copy of the platform's tables is the reference copy. Extend it as a plain
 * class.
 *
 * <p>Each service owns its copy, because migrations of a jar would take version numbers from the
 * service's own.
 */
public abstract class PlatformTablesTest {

    @Test
    void theFirstMigrationIsTheReferenceCopy() throws IOException {
        Path own =
                ModuleUnderTest.directory()
                        .resolve("src/main/resources/db/migration/V001__platform_tables.sql");
        assertThat(Files.readString(own)).isEqualTo(reference());
    }

    private static String reference() throws IOException {
        try (InputStream resource =
                PlatformTablesTest.class.getResourceAsStream("/platform-tables.sql")) {
            return new String(
                    Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
