package th.hrd.localstack.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The stack's own passwords and keys: each is made when first asked for, and stays the same from
 * then on.
 */
public final class Secrets {
    private static final int BYTES = 32;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path file) {
        this.file = file;
    }

    /** 32 random bytes in Base64, the same for a name as long as the file lives. */
    public synchronized String get(String name) {
        var known = load();
        var secret = known.getProperty(name);
        if (secret == null) {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            secret = Base64.getEncoder().encodeToString(bytes);
            known.setProperty(name, secret);
            save(known);
        }
        return secret;
    }

    /** The password of a service's database user. */
    public String databasePassword(Part service) {
        return get(service.id() + ".database.password");
    }

    private Properties load() {
        var known = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                known.load(in);
            } catch (IOException e) {
                throw new StackException("Cannot read %s: %s.".formatted(file, e.getMessage()), e);
            }
        }
        return known;
    }

    /**
     * Written beside and moved into place: a crash leaves the old file or the new one, never half
     * of one.
     */
    private void save(Properties secrets) {
        var sorted = new TreeMap<Object, Object>(secrets);
        var text =
                sorted.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining());
        try {
            var ownerOnly =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"));
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, ownerOnly);
            Files.writeString(fresh, text);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackException("Cannot write %s: %s.".formatted(file, e.getMessage()), e);
        }
    }
}
