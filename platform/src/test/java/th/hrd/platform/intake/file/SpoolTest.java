package th.hrd.platform.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    /** Linux gives no process a number beyond 2^22. */
    private static final String DEAD = "hrd-intake-9999999";

    @Test
    void whatAKilledProcessLeftIsDeletedAndWhatALivingOneReadsIsNot(@TempDir Path parent)
            throws IOException {
        long living = ProcessHandle.current().parent().orElseThrow().pid();
        Path left = file(parent.resolve(DEAD));
        Path ofOurNumber = file(parent.resolve("hrd-intake-" + ProcessHandle.current().pid()));
        Path inUse = file(parent.resolve("hrd-intake-" + living));
        Path others = file(parent.resolve("hrd-intake-of-someone"));

        Spool.clear(parent);

        assertThat(left.getParent()).doesNotExist();
        assertThat(ofOurNumber.getParent()).doesNotExist();
        assertThat(inUse).exists();
        assertThat(others).exists();
    }

    @Test
    void nobodyElseLooksIntoIt() throws IOException {
        Path file = Spool.newFile();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        Files.delete(file);
    }

    private static Path file(Path directory) throws IOException {
        return Files.createFile(Files.createDirectory(directory).resolve("1.xlsx"));
    }
}
