package th.hrd.platform.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    @Test
    void whatAKilledProcessLeftIsDeletedAndWhatALivingOneReadsIsNot(@TempDir Path parent)
            throws IOException {
        Path left = file(Files.createDirectory(parent.resolve("hrd-intake-1")));
        Files.createFile(left.resolveSibling("lock"));
        Spool.Own living = Spool.take(parent);
        Path inUse = file(living.directory());
        Spool.Own ours = Spool.take(parent);
        Path own = file(ours.directory());

        Spool.clear(parent, ours);

        assertThat(left.getParent()).doesNotExist();
        assertThat(inUse).exists();
        assertThat(own).exists();
        assertThat(ours.lock().isValid()).isTrue();
    }

    @Test
    void whatIsNotOursIsLeftAlone(@TempDir Path parent) throws IOException {
        Path elsewhere = file(Files.createDirectory(parent.resolve("elsewhere")));
        Files.createFile(elsewhere.resolveSibling("lock"));
        Files.createSymbolicLink(parent.resolve("hrd-intake-link"), elsewhere.getParent());
        Path unlocked = file(Files.createDirectory(parent.resolve("hrd-intake-of-someone")));

        Spool.clear(parent, Spool.take(parent));

        assertThat(elsewhere).exists();
        assertThat(unlocked).exists();
    }

    @Test
    void aDirectoryIsAlwaysANewOne(@TempDir Path parent) throws IOException {
        Spool.Own first = Spool.take(parent);

        assertThat(Spool.take(parent).directory()).isNotEqualTo(first.directory());
        assertThat(first.isThere()).isTrue();
        Files.delete(first.directory().resolve("lock"));
        Files.delete(first.directory());
        Files.createSymbolicLink(first.directory(), Files.createDirectory(parent.resolve("trap")));
        Files.createFile(parent.resolve("trap/lock"));
        assertThat(first.isThere()).isFalse();
    }

    @Test
    void nobodyElseLooksIntoIt() throws IOException {
        Path file = Spool.newFile();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        Files.delete(file);
    }

    private static Path file(Path directory) throws IOException {
        return Files.createFile(directory.resolve("1.xlsx"));
    }
}
