package th.hrd.platform.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the service under test and the repository's contracts lie on disk. */
final class ModuleUnderTest {

    private ModuleUnderTest() {}

    static Path directory() {
        // Surefire sets basedir; an IDE starts tests in the module's directory.
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
    }

    /** The module directory carries the service's name, which is also its application name. */
    static String service() {
        return directory().getFileName().toString();
    }

    static Path target(String name) {
        return directory().resolve("target").resolve(name);
    }

    static Path mainClasses() {
        return target("classes");
    }

    static Path apiSpecs() {
        for (Path at = directory(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("api-specs"))) {
                return at.resolve("api-specs");
            }
        }
        throw new IllegalStateException("no api-specs directory above " + directory());
    }

    static Path repository() {
        return apiSpecs().getParent();
    }

    static Path openApi() {
        return apiSpecs().resolve("openapi").resolve(service() + ".v1.yaml");
    }

    static Path events() {
        return apiSpecs().resolve("events");
    }

    /** A comma-separated setting of the service's own application.properties; empty when unset. */
    static Set<String> setting(String name) {
        var properties = new Properties();
        Path file = directory().resolve("src/main/resources/application.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(properties.getProperty(name, "").split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
