package th.hrd.localstack.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The working copy of the repository whose built modules the stack runs. */
public record Checkout(Path root) {

    /**
     * The folder named by {@code -Dhrd.root}, or the nearest one above the current folder that
     * holds the script hrd.
     */
    public static Checkout find() {
        var named = System.getProperty("hrd.root");
        if (named != null) {
            return new Checkout(Path.of(named).toAbsolutePath().normalize());
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(path -> Files.isRegularFile(path.resolve("hrd")))
                .findFirst()
                .map(Checkout::new)
                .orElseThrow(
                        () ->
                                new StackException(
                                        "This is no checkout of Phatthana: no hrd here or above."));
    }

    /** What the stack runs besides the services: the build of this module puts it there. */
    public Path libraries() {
        return root.resolve("local-stack/target/lib");
    }

    public Path realm() {
        return root.resolve("deploy/keycloak/realm-hrd.json");
    }

    public Path packaged(Part service) {
        return root.resolve("services")
                .resolve(service.id())
                .resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Unpacked programs, shared by all stacks of this checkout and kept when one is wiped. */
    public Path programs() {
        return root.resolve(".hrd/programs");
    }

    public Path defaultData() {
        return root.resolve(".hrd");
    }
}
