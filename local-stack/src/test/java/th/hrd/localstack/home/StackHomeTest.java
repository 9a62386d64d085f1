package th.hrd.localstack.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackHomeTest {
    @TempDir Path folder;

    @Test
    void laterCommandsFindThePortBaseOfTheLastStart() {
        var home = new StackHome(folder);
        assertThat(home.portBase()).isEmpty();

        home.rememberPortBase(9200);

        assertThat(new StackHome(folder).portBase()).contains(9200);
    }

    @Test
    void wipingForgetsTheDataAndKeepsThePrograms() throws IOException {
        var home = new StackHome(folder);
        home.create();
        new Secrets(home.secrets()).get("postgres.password");
        Files.createDirectories(home.data(Part.POSTGRES).resolve("base"));
        var program = Files.createDirectories(folder.resolve("programs/keycloak"));
        Files.createDirectories(home.data(Part.KEYCLOAK));
        Files.createSymbolicLink(home.data(Part.KEYCLOAK).resolve("lib"), program);

        home.wipe();

        assertThat(home.data(Part.POSTGRES)).doesNotExist();
        assertThat(home.secrets()).doesNotExist();
        assertThat(program).isDirectory();
    }

    @Test
    void twoCommandsCannotChangeOneStackAtTheSameTime() {
        var home = new StackHome(folder);
        try (var _ = StackLock.take(home)) {
            assertThatThrownBy(() -> StackLock.take(home))
                    .hasMessageStartingWith("Another command");
        }
        StackLock.take(home).close();
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingIsStarted() {
        assertThatThrownBy(() -> DiskSpace.require(folder, Long.MAX_VALUE / (1L << 20)))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("is full");
    }
}
