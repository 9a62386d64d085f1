package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdScanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890121",
                "person 1234567890121 was refused",
                "{\"number\":\"1234567890121\",\"n\":1}",
                "{\"number\":1234567890121}",
                "PUT /v1/people/1-2345-67890-12-1 HTTP/1.1",
                "PUT /v1/people/1%202345%2067890%2012%201?x",
                "1 2345 67890 12 1",
                "เลข๑๒๓๔๕๖๗๘๙๐๑๒๑ครับ",
                "ID1234567890121.",
                "a=1101700203450,b=2",
                "number=3100601234565;",
                "8000100000016\\n"
            })
    void aPlantedNumberIsFound(String text) {
        assertThat(NationalIdScan.in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1234567890123",
                "0000000000001",
                "9999999999994",
                "12345678901213",
                "91234567890121",
                "0.1234567890121",
                "1234567890121.5",
                "1-2345-67890-12-12",
                "5-1-2345-67890-12-1",
                "1-2345 67890-12 1",
                "0197a4c2-7000-7d11-8a55-123456789012",
                "e3b0c442981234567890121c149afbf4c8996fb9",
                "2026-11-23T09:27:28.123456Z"
            })
    void whatOnlyLooksLikeOneIsNot(String text) {
        assertThat(NationalIdScan.in(text)).isEmpty();
    }

    @Test
    void millisecondsOfOurTimeAreNoNumbers() {
        for (long at = 1_795_000_000_000L; at < 1_795_000_001_000L; at++) {
            assertThat(NationalIdScan.in("at " + at)).isEmpty();
        }
    }

    @Test
    void randomIdsAndHashesAreNoNumbers() {
        var random = new Random(13);
        for (int run = 0; run < 20_000; run++) {
            String hash = "%016x%016x".formatted(random.nextLong(), random.nextLong());
            String uuid = hash.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");

            assertThat(NationalIdScan.in(hash + " " + uuid)).isEmpty();
        }
    }

    @Test
    void whatIsSaidOfAFindDoesNotRepeatIt() {
        assertThat(NationalIdScan.in("the person 1234567890121").getFirst())
                .contains("the person")
                .doesNotContain("1234567890121");
    }

    @Test
    void everyLineOfAFileIsRead(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("service.log");
        Files.writeString(log, "one\nเลข ๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑\nthree 1101700203450");

        assertThat(NationalIdScan.inFile(log))
                .hasSize(2)
                .allMatch(f -> f.startsWith("service.log"));
    }
}
