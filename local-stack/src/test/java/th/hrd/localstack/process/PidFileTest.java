package th.hrd.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir Path folder;

    @Test
    void theProcessThatWasWrittenDownIsFound() throws IOException {
        var file = new PidFile(folder.resolve("run/this.pid"));
        file.write(ProcessHandle.current());

        assertThat(file.process()).contains(ProcessHandle.current());
    }

    @Test
    void aPidThatBelongsToAnotherProcessByNowIsStale() throws IOException {
        var file = folder.resolve("reused.pid");
        Files.writeString(file, ProcessHandle.current().pid() + " " + Instant.EPOCH);

        assertThat(new PidFile(file).process()).isEmpty();
    }

    @Test
    void aProcessThatHasEndedIsStale() throws IOException, InterruptedException {
        var file = new PidFile(folder.resolve("ended.pid"));
        var ended = new ProcessBuilder("sleep", "60").start();
        file.write(ended.toHandle());
        ended.destroyForcibly().waitFor();

        assertThat(file.process()).isEmpty();
    }

    @Test
    void aMissingOrTornFileMeansNoProcess() throws IOException {
        var file = folder.resolve("torn.pid");
        assertThat(new PidFile(file).process()).isEmpty();

        Files.writeString(file, "123");

        assertThat(new PidFile(file).process()).isEmpty();
    }
}
