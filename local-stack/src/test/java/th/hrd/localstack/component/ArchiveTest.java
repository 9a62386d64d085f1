package th.hrd.localstack.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir Path folder;

    @Test
    void programsStayExecutableAndLinksStayLinks() throws IOException {
        var archive = folder.resolve("program.tar.gz");
        try (var tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(archive)))) {
            file(tar, "program-1.0/bin/run", 0755);
            file(tar, "program-1.0/readme", 0644);
            var link = new TarArchiveEntry("program-1.0/start", TarConstants.LF_SYMLINK);
            link.setLinkName("bin/run");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }

        Archive.unpackTarGz(archive, folder.resolve("program"));

        assertThat(folder.resolve("program/bin/run")).isExecutable().hasContent("content");
        assertThat(Files.isExecutable(folder.resolve("program/readme"))).isFalse();
        assertThat(folder.resolve("program/start")).isSymbolicLink();
    }

    @Test
    void anEntryThatLeadsOutOfTheTargetIsRefused() throws IOException {
        var archive = folder.resolve("evil.tar.gz");
        try (var tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(archive)))) {
            file(tar, "../../elsewhere", 0644);
        }

        assertThatThrownBy(() -> Archive.unpackTarGz(archive, folder.resolve("in/here")))
                .hasMessageContaining("leads out of the archive");
    }

    private static void file(TarArchiveOutputStream tar, String name, int mode) throws IOException {
        var content = "content".getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(name, true);
        entry.setMode((TarArchiveEntry.DEFAULT_FILE_MODE & ~0777) | mode);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
