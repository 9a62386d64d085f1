package th.hrd.localstack.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir Path folder;

    @Test
    void aSecretStaysTheSameForWhoeverAsksLater() {
        var file = folder.resolve("secrets.properties");
        var first = new Secrets(file).get("identity.hash.key");

        assertThat(new Secrets(file).get("identity.hash.key")).isEqualTo(first);
        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
    }

    @Test
    void secretsDifferFromEachOther() {
        var secrets = new Secrets(folder.resolve("secrets.properties"));

        assertThat(secrets.databasePassword(Part.IDPS))
                .isNotEqualTo(secrets.databasePassword(Part.HRD_PLANS));
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        var file = folder.resolve("secrets.properties");
        new Secrets(file).get("postgres.password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
