package th.hrd.platform.intake.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.hrd.platform.intake.row.CodeLabel;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.CodeTable;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.problem.Text;

class ValueReaderTest {

    private static final Text LABEL = Text.of("ช่อง", "Cell");
    private static final CodeLabels CODES =
            new CodeTable(
                    Map.of(
                            "LEVEL",
                            List.of(
                                    new CodeLabel(
                                            "K2",
                                            Text.of("ชำนาญการ", "Professional"),
                                            List.of("ชก.")),
                                    new CodeLabel("D1", Text.of("ระดับต้น", "Primary")),
                                    new CodeLabel("M1", Text.of("ระดับต้น", "Primary")))));

    @ParameterizedTest
    @CsvSource({
        "ISO, 2026-10-01, 2026-10-01",
        "ISO, 2026-10-01 00:00:00, 2026-10-01",
        "ISO, 2026-10-01T07:30:00.000Z, 2026-10-01",
        "ISO, ๒๐๒๖-๑๐-๐๑, 2026-10-01",
        "ISO, 2024-02-29, 2024-02-29",
        "ISO, 2023-02-29, NOT_A_DATE",
        "ISO, 2569-10-01, BE_YEAR_IN_ISO_DATE",
        "ISO, 2567-02-29, BE_YEAR_IN_ISO_DATE",
        "ISO, 01/10/2569, NOT_A_DATE",
        "ISO, 2026-13-01, NOT_A_DATE",
        "ISO, 2026-10, NOT_A_DATE",
        "ISO, 2026-10/01, NOT_A_DATE",
        "ISO, 20261001, NOT_A_DATE",
        "ISO, 2026-10-01 noon, NOT_A_DATE",
        "ISO, 1856-01-01, DATE_OUT_OF_RANGE",
        "ISO_BUDDHIST, 2569-10-01, 2026-10-01",
        "ISO_BUDDHIST, 2567-02-29, 2024-02-29",
        "ISO_BUDDHIST, 2568-02-29, NOT_A_DATE",
        "ISO_BUDDHIST, 2026-10-01, YEAR_NOT_BUDDHIST_ERA",
        "DAY_FIRST_BUDDHIST, 1/10/2569, 2026-10-01",
        "DAY_FIRST_BUDDHIST, ๓๐/๐๙/๒๕๗๐, 2027-09-30",
        "DAY_FIRST_BUDDHIST, 1.10.2569, 2026-10-01",
        "DAY_FIRST_BUDDHIST, 01/10/2026, YEAR_NOT_BUDDHIST_ERA",
        "DAY_FIRST_BUDDHIST, 2569-10-01, NOT_A_DATE",
        "DAY_FIRST_BUDDHIST, 01/10/69, NOT_A_DATE",
        "DAY_FIRST_GREGORIAN, 31/12/2026, 2026-12-31",
        "DAY_FIRST_GREGORIAN, 12/31/2026, NOT_A_DATE",
        "DAY_FIRST_GREGORIAN, 01/10/2569, BE_YEAR_IN_ISO_DATE",
        "ISO_OR_DAY_FIRST, 01/10/2569, 2026-10-01",
        "ISO_OR_DAY_FIRST, 01/10/2026, 2026-10-01",
        "ISO_OR_DAY_FIRST, 2569-10-01, BE_YEAR_IN_ISO_DATE",
    })
    void dates(DateStyle style, String sent, String expected) {
        assertThat(read(Field.date("f", LABEL), style, sent)).isEqualTo(expected);
    }

    @Test
    void everyDayIsReadInEveryStyle() {
        Random random = new Random(1);
        for (int run = 0; run < 20_000; run++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000));
            int be = day.getYear() + 543;
            String dayFirst = "%d/%02d/".formatted(day.getDayOfMonth(), day.getMonthValue());
            String rest = "-%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
            Field field = Field.date("f", LABEL);
            assertThat(
                            List.of(
                                    read(field, DateStyle.ISO, day.toString()),
                                    read(field, DateStyle.ISO_BUDDHIST, be + rest),
                                    read(field, DateStyle.DAY_FIRST_BUDDHIST, dayFirst + be),
                                    read(field, DateStyle.ISO_OR_DAY_FIRST, dayFirst + be),
                                    read(
                                            field,
                                            DateStyle.DAY_FIRST_GREGORIAN,
                                            dayFirst + day.getYear())))
                    .containsOnly(day.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "y, true",
        "ใช่, true",
        "TRUE, true",
        "๑, true",
        "0, false",
        "ไม่ใช่, false",
        "No, false",
        "maybe, NOT_A_FLAG",
        "2, NOT_A_FLAG",
    })
    void flags(String sent, String expected) {
        assertThat(read(Field.flag("f", LABEL), DateStyle.ISO, sent)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "12!12",
                "-๑๒!-12",
                "12.0!12",
                "12.5!NOT_AN_INTEGER",
                "1e3!NOT_AN_INTEGER",
                "-!NOT_AN_INTEGER",
            })
    void integers(String sent, String expected) {
        assertThat(read(Field.integer("f", LABEL), DateStyle.ISO, sent)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "1234.50!1234.50",
                "1,234,567.5!1234567.5",
                "1,23!NOT_A_DECIMAL",
                "๑,๒๓๔!1234",
                "-0.5!-0.5",
                "1.5E3!1500",
                "1E999999999!NOT_A_DECIMAL",
                "1E-99!NOT_A_DECIMAL",
                "12บาท!NOT_A_DECIMAL",
            })
    void decimals(String sent, String expected) {
        assertThat(read(Field.decimal("f", LABEL), DateStyle.ISO, sent)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "K2, K2",
        "k2, K2",
        "ชำนาญการ, K2",
        "ชำนาญ การ, K2",
        "ชก., K2",
        "professional, K2",
        "K9, CODE_UNKNOWN",
        "ระดับต้น, CODE_AMBIGUOUS",
        "D1, D1",
    })
    void codes(String sent, String expected) {
        assertThat(read(Field.code("f", "LEVEL", LABEL), DateStyle.ISO, sent)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1-2345-67890-12-1, 1234567890121",
        "๑๒๓๔๕๖๗๘๙๐๑๒๑, 1234567890121",
        "1 2345 67890 12 1, 1234567890121",
        "1.23457E+12, IDENTITY_NUMBER_ROUNDED",
        "AB123456, AB123456",
    })
    void identityNumbers(String sent, String expected) {
        assertThat(read(Field.identityNumber("f", LABEL), DateStyle.ISO, sent)).isEqualTo(expected);
    }

    @Test
    void anIdentityNumberIsNeverRepeated() {
        List<Fault> faults = new ArrayList<>();
        ValueReader reader =
                new ValueReader(
                        Field.identityNumber("f", LABEL), ShippedProfiles.standard(), CODES);
        reader.read("c", "9".repeat(41), false, Map.of(), faults);
        reader.read("c", "1.23457E+12", false, Map.of(), faults);
        reader.read("c", "12345\u0001", false, Map.of(), faults);

        assertThat(faults)
                .hasSize(3)
                .allSatisfy(
                        fault -> {
                            assertThat(fault.value()).isNull();
                            assertThat(fault.text().en() + fault.text().th() + fault)
                                    .doesNotContain("99999", "1.23", "12345");
                        });
    }

    @Test
    void aProfileSaysWhatEveryOtherValueMeans() {
        var profile =
                new Profile(
                        "ours",
                        1,
                        LABEL,
                        null,
                        null,
                        Map.of(),
                        List.of(),
                        Map.of("f", Map.of("8", "K2", "*", "")),
                        Map.of(),
                        DateStyle.ISO,
                        Digits.AS_SENT,
                        null);
        var reader = new ValueReader(Field.code("f", "LEVEL", LABEL), profile, CODES);
        List<Fault> faults = new ArrayList<>();

        assertThat(reader.read("c", "๘", false, Map.of(), faults)).isEqualTo("K2");
        assertThat(reader.read("c", "unheard of", false, Map.of(), faults)).isNull();
        assertThat(faults).isEmpty();
    }

    @Test
    void textsLoseTheirPaddingAndKeepTheirThaiDigits() {
        Field text = Field.text("f", 10, LABEL);
        assertThat(read(text, DateStyle.ISO, "ห้อง ๑๒      ")).isEqualTo("ห้อง ๑๒");
        assertThat(read(text, DateStyle.ISO, "\u00A0 ก \u3000")).isEqualTo("ก");
        assertThat(read(Field.key("f", 10, LABEL), DateStyle.ISO, " ก๑๒ ")).isEqualTo("ก12");
        assertThat(read(text, DateStyle.ISO, "12345678901")).isEqualTo("FIELD_TOO_LONG");
        assertThat(read(text, DateStyle.ISO, "😀".repeat(10))).isEqualTo("😀".repeat(10));
        assertThat(read(text, DateStyle.ISO, "   ")).isEqualTo("");
        assertThat(read(text.needed(), DateStyle.ISO, "   ")).isEqualTo("FIELD_REQUIRED");
        assertThat(read(text, DateStyle.ISO, "a\u0007b")).isEqualTo("CONTROL_CHARACTER");
    }

    /** The value, the name of what is wrong with it, or nothing. */
    @Test
    void whatTheProfileNamesIsComparedAsWhatIsSent() {
        Field code = Field.code("f", "LEVEL", LABEL);
        Map<String, String> meanings = Map.of("๑", "K2", "02 ", " D1", "ก", "M1", "9", " ");

        for (String sent : List.of("1", "๑", " 1 ")) {
            assertThat(read(code, meaning(code, meanings), sent)).isEqualTo("K2");
        }
        assertThat(read(code, meaning(code, meanings), "02")).isEqualTo("D1");
        assertThat(read(code, meaning(code, meanings), "๐๒")).isEqualTo("D1");
        assertThat(read(code, meaning(code, meanings), "ก ")).isEqualTo("M1");
        assertThat(read(code, meaning(code, meanings), "9")).isEmpty();
        Field text = Field.text("f", 9, LABEL);
        assertThat(read(text, meaning(text, Map.of("๑", "one")), "1")).isEqualTo("1");
        assertThat(read(text, meaning(text, Map.of("๑", "one")), "๑")).isEqualTo("one");
        Field date = Field.date("f", LABEL);
        assertThat(read(date, meaning(date, Map.of("now", "๑/๑๐/๒๕๖๙ ")), "now"))
                .isEqualTo("2026-10-01");
    }

    private static Profile meaning(Field field, Map<String, String> meanings) {
        return profile(DateStyle.ISO_OR_DAY_FIRST, Map.of(field.name(), meanings));
    }

    private static Profile profile(DateStyle style, Map<String, Map<String, String>> values) {
        return new Profile(
                "p",
                1,
                LABEL,
                null,
                null,
                Map.of(),
                List.of(),
                values,
                Map.of(),
                style,
                Digits.AS_SENT,
                null);
    }

    private static String read(Field field, DateStyle style, String sent) {
        return read(field, profile(style, Map.of()), sent);
    }

    private static String read(Field field, Profile profile, String sent) {
        List<Fault> faults = new ArrayList<>();
        @Nullable String value =
                new ValueReader(field, profile, CODES).read("c", sent, false, Map.of(), faults);
        if (faults.isEmpty()) {
            return value == null ? "" : value;
        }
        assertThat(value).isNull();
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().text().th()).doesNotContain("%");
        return faults.getFirst().problem().name();
    }
}
