package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The migration {@code V…__intake.sql} of a service that takes files in is the reference copy.
 * Extend it as a plain class.
 */
public abstract class IntakeTablesTest {

    @Test
    void theMigrationIsTheReferenceCopy() throws IOException {
        Path migrations = ModuleUnderTest.directory().resolve("src/main/resources/db/migration");
        List<Path> own;
        try (Stream<Path> files = Files.list(migrations)) {
            own = files.filter(file -> file.toString().endsWith("__intake.sql")).toList();
        }
        assertThat(own).hasSize(1);
        assertThat(Files.readString(own.getFirst())).isEqualTo(reference());
    }

    private static String reference() throws IOException {
        try (InputStream file = IntakeTablesTest.class.getResourceAsStream("/intake-tables.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
