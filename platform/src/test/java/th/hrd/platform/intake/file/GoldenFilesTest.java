package th.hrd.platform.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.hrd.platform.intake.profile.Headings.Use;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.intake.profile.ShippedProfiles;

/** One export of DPIS 5 as four machines write it, kept byte for byte. */
class GoldenFilesTest {

    private static final Profile DPIS_5 = ShippedProfiles.named("people", "dpis5").orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "dpis5-windows-874.txt!TIS-620!$!CRLF",
                "dpis5-tis-620.txt!TIS-620!|#|!LF",
                "dpis5-utf-8-bom.csv!UTF-8!,!CRLF",
                "dpis5-utf-16.txt!UTF-16LE!'\t'!CRLF",
            })
    void isReadAndGivenBackByteForByte(
            String name, String encoding, String delimiter, String lineEnd) throws IOException {
        byte[] file;
        try (InputStream resource = GoldenFilesTest.class.getResourceAsStream("/intake/" + name)) {
            file = resource.readAllBytes();
        }
        People.Read read = People.read(file, Format.CSV, DPIS_5);

        Detected detected = read.detected();
        assertThat(List.of(detected.encoding(), detected.delimiter(), detected.lineEnd()))
                .containsExactly(encoding, delimiter, lineEnd);
        assertThat(detected.constants()).isEqualTo(Map.of("identityKind", "THAI_ID"));
        assertThat(detected.columns())
                .extracting(Detected.Column::use)
                .endsWith(Use.READ, Use.FORBIDDEN, Use.IGNORED);
        assertThat(read.rows().getFirst().values())
                .isEqualTo(
                        Map.of(
                                "sourceId", "1001",
                                "identityKind", "THAI_ID",
                                "identityNumber", "1234567890121",
                                "givenNameTh", "ทดสอบ",
                                "familyNameTh", "บุคคลสมมติ",
                                "personnelType", "CIVIL_SERVANT",
                                "positionLevel", "K2",
                                "status", "ACTIVE",
                                "headsUnit", "true",
                                "heldSince", "2026-10-01"));
        assertThat(read.rows().get(1).values())
                .containsEntry("personnelType", "GOV_EMPLOYEE")
                .containsEntry("status", "PENDING");
        assertThat(read.faults())
                .extracting(fault -> fault.problem().number() + ' ' + fault.column())
                .containsExactly("IN1012 PER_TYPE", "IN1006 PER_OCCUPYDATE");

        People.Read again = People.read(read.givenBack(row -> true), Format.CSV, DPIS_5);
        assertThat(again.raws()).usingRecursiveComparison().isEqualTo(read.raws());
        assertThat(again.detected().bom()).isEqualTo(detected.bom());
        assertThat(again.rows())
                .extracting(row -> row.values().toString())
                .containsExactlyElementsOf(
                        read.rows().stream().map(row -> row.values().toString()).toList());
    }
}
