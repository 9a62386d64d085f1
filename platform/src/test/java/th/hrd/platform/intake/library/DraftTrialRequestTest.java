package th.hrd.platform.intake.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import th.hrd.platform.intake.file.Format;
import th.hrd.platform.problem.ProblemException;

class DraftTrialRequestTest {

    @Test
    void aSampleIsBase64InOneLineOrInMany() {
        byte[] sample = new byte[1_000];
        new Random(1).nextBytes(sample);

        assertThat(bytes(Base64.getEncoder().encodeToString(sample))).isEqualTo(sample);
        assertThat(bytes(Base64.getMimeEncoder().encodeToString(sample) + "\n")).isEqualTo(sample);
    }

    @Test
    void theTextOfAFileIsNoSample() {
        for (String text : new String[] {"sourceId,status\n1,ACTIVE\n", "รหัส$ชื่อ", "QQ==;"}) {
            assertThatThrownBy(() -> bytes(text))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused ->
                                    assertThat(refused.violations())
                                            .extracting("code", "pointer")
                                            .containsExactly(
                                                    tuple("SAMPLE_NOT_BASE64", "#/sample")));
        }
        assertThat(new String(bytes("YQ=="), StandardCharsets.UTF_8)).isEqualTo("a");
    }

    private static byte[] bytes(String sample) {
        var title = new ProfileDocument.Title("ก", "O");
        var profile =
                new ProfileDocument(title, null, null, null, null, null, null, null, null, null);
        return new DraftTrialRequest(profile, Format.CSV, sample, null).sampleBytes();
    }
}
