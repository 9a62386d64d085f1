package th.hrd.localstack.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import th.hrd.localstack.home.Checkout;
import th.hrd.localstack.home.DiskSpace;
import th.hrd.localstack.home.StackException;
import th.hrd.localstack.home.StackHome;

/** The programs the stack runs, unpacked once from what the build has put into target/lib. */
final class Programs {
    private static final long MEBIBYTES_TO_UNPACK_ONE = 600;

    private final Checkout checkout;

    Programs(Checkout checkout) {
        this.checkout = checkout;
    }

    /** Fills a new, empty folder with a program. */
    interface Unpacking {
        void into(Path folder) throws IOException, InterruptedException;
    }

    /** The archive in target/lib whose file name begins and ends like this. */
    Path archive(String prefix, String suffix) {
        try (var found = Files.newDirectoryStream(checkout.libraries(), prefix + "*" + suffix)) {
            for (Path archive : found) {
                return archive;
            }
        } catch (IOException notBuilt) {
            throw new StackException(
                    "The local stack is not built: run mvn package, or use ./hrd.", notBuilt);
        }
        throw new StackException(
                "%s…%s is missing in %s: run mvn package."
                        .formatted(prefix, suffix, checkout.libraries()));
    }

    /**
     * The folder of the program in that archive. It appears under its name only when it is whole,
     * so a crash, a full disk or another stack doing the same at the same time leaves no half of
     * one.
     */
    Path unpacked(Path archive, Unpacking unpacking) throws IOException, InterruptedException {
        var name = archive.getFileName().toString().replaceAll("\\.(jar|tar\\.gz)$", "");
        var program = checkout.programs().resolve(name);
        if (Files.isDirectory(program)) {
            return program;
        }
        Files.createDirectories(checkout.programs());
        DiskSpace.require(checkout.programs(), MEBIBYTES_TO_UNPACK_ONE);
        var partial = Files.createTempDirectory(checkout.programs(), name + ".part-");
        try {
            unpacking.into(partial);
            Files.move(partial, program, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            boolean anotherWasFaster = Files.isDirectory(program);
            if (!anotherWasFaster) {
                throw unpackingFailed(name, e);
            }
        } finally {
            StackHome.delete(partial);
        }
        return program;
    }

    /** The class path of a Kafka process. */
    String kafkaClassPath() {
        return checkout.libraries() + "/*";
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, as in zonky's
     * own starter.
     */
    static List<String> asNobodyIfRoot() {
        var linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return linux && System.getProperty("user.name").equals("root")
                ? List.of("unshare", "-U")
                : List.of();
    }

    private StackException unpackingFailed(String name, IOException e) {
        var full = String.valueOf(e.getMessage()).contains("No space left");
        return new StackException(
                full
                        ? "The disk of %s became full while %s was unpacked."
                                .formatted(checkout.programs(), name)
                        : "%s cannot be unpacked: %s.".formatted(name, e.getMessage()),
                e);
    }
}
