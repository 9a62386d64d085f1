package th.hrd.platform.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.FileRowProblem;

class CsvRoundTripTest {

    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    record Written(String name, Charset charset, boolean bom) {
        @Override
        public String toString() {
            return name + (bom ? " with BOM" : "");
        }
    }

    static Stream<Arguments> files() {
        List<Written> encodings =
                List.of(
                        new Written("UTF-8", StandardCharsets.UTF_8, false),
                        new Written("UTF-8", StandardCharsets.UTF_8, true),
                        new Written("windows-874", WINDOWS_874, false),
                        new Written("TIS-620", Charset.forName("TIS-620"), false),
                        new Written("UTF-16LE", StandardCharsets.UTF_16LE, true),
                        new Written("UTF-16BE", StandardCharsets.UTF_16BE, true));
        return encodings.stream()
                .flatMap(
                        encoding ->
                                Stream.of(",", ";", "$", "\t", "|#|", "|")
                                        .flatMap(
                                                delimiter ->
                                                        Stream.of("\r\n", "\n", "\r")
                                                                .map(
                                                                        end ->
                                                                                Arguments.of(
                                                                                        encoding,
                                                                                        delimiter,
                                                                                        end))));
    }

    @Test
    void aFormulaIsGivenBackTheSameHoweverOftenItComesBack() throws IOException {
        List<String> person = new ArrayList<>(People.person(1));
        person.set(person.size() - 1, "=1+1");
        byte[] sent =
                People.csv(",", "\n", List.of(People.HEADINGS, person))
                        .getBytes(StandardCharsets.UTF_8);

        People.Read first = People.read(sent, Format.CSV);
        byte[] once = first.givenBack(_ -> true);
        People.Read second = People.read(once, Format.CSV);

        assertThat(new String(once, StandardCharsets.UTF_8)).contains("'=1+1");
        assertThat(second.raws().getFirst()).isEqualTo(first.raws().getFirst());
        assertThat(second.givenBack(_ -> true)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadGivenBackMendedAndAccepted(Written encoding, String delimiter, String lineEnd)
            throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(People.HEADINGS);
        for (int number = 1; number <= 30; number++) {
            List<String> person = new ArrayList<>(People.person(number));
            if (number % 3 == 0) {
                person.set(5, "ไม่มีประเภทนี้");
            }
            if (number % 5 == 0) {
                person.set(3, "ทดสอบ" + delimiter + "สอง\nบรรทัด  ");
            }
            if (encoding.charset.equals(WINDOWS_874)) {
                person.set(4, "ระบบ “ทดสอบ” €");
            }
            lines.add(person);
        }
        byte[] file = bytes(encoding, People.csv(delimiter, lineEnd, lines));

        People.Read read = People.read(file, Format.CSV);

        assertThat(read.detected().encoding()).isEqualTo(encoding.name);
        assertThat(read.detected().bom()).isEqualTo(encoding.bom);
        assertThat(read.detected().delimiter()).isEqualTo(delimiter);
        assertThat(read.rows()).hasSize(30);
        assertThat(read.rows().getLast().number()).isEqualTo(30);
        if (!encoding.charset.equals(WINDOWS_874)) {
            assertThat(read.rows().getFirst().values()).isEqualTo(People.personRead(1));
        }
        assertThat(read.faults())
                .hasSize(10)
                .allSatisfy(
                        fault -> {
                            assertThat(fault.problem()).isEqualTo(FileRowProblem.CODE_UNKNOWN);
                            assertThat(fault.column()).isEqualTo("ประเภท");
                            assertThat(fault.value()).isEqualTo("ไม่มีประเภทนี้");
                        });

        byte[] back = read.givenBack(row -> !row.isFaultless());
        String text = text(encoding, back);
        List<List<String>> expected = new ArrayList<>();
        expected.add(plus(People.HEADINGS, "รหัสข้อผิดพลาด", "คำอธิบาย"));
        Fault fault = read.faults().getFirst();
        for (int number = 3; number <= 30; number += 3) {
            expected.add(plus(lines.get(number), "IN1012", fault.text().th()));
        }
        assertThat(text).isEqualTo(People.csv(delimiter, lineEnd, expected));

        byte[] mended = bytes(encoding, text.replace("ไม่มีประเภทนี้", "พนักงานราชการ"));
        People.Read again = People.read(mended, Format.CSV);
        assertThat(again.faults()).isEmpty();
        assertThat(again.rows()).hasSize(10);
        assertThat(again.rows().getFirst().value("personnelType")).isEqualTo("GOV_EMPLOYEE");
        assertThat(again.raws().getFirst())
                .isEqualTo(
                        utf8OrOwn(
                                encoding,
                                People.csv(delimiter, "", List.of(lines.get(3)))
                                        .replace("ไม่มีประเภทนี้", "พนักงานราชการ")));
    }

    @Test
    void aFileGivenBackUnmendedIsGivenBackTheSame() throws IOException {
        List<String> person = new ArrayList<>(People.person(1));
        person.set(3, "=cmd|' /C calc'!A0");
        person.set(4, "'=already");
        person.set(7, "?");
        byte[] file =
                People.csv(",", "\r\n", List.of(People.HEADINGS, person))
                        .getBytes(StandardCharsets.UTF_8);
        People.Read first = People.read(file, Format.CSV);
        byte[] once = first.givenBack(row -> true);
        People.Read second = People.read(once, Format.CSV);

        assertThat(new String(once, StandardCharsets.UTF_8))
                .contains(",'=cmd|' /C calc'!A0,''=already,");
        assertThat(second.rows().getFirst().values()).isEqualTo(first.rows().getFirst().values());
        assertThat(second.rows().getFirst().value("familyNameTh")).isEqualTo("'=already");
    }

    @Test
    void whatMustNotBeKeptIsNeitherReadNorGivenBack() throws IOException {
        List<String> headings = plus(People.HEADINGS, "RE_CODE", "ศาสนา ");
        List<String> person = plus(People.person(1), "01", "พุทธ");
        byte[] file =
                People.csv(",", "\n", List.of(headings, person)).getBytes(StandardCharsets.UTF_8);
        People.Read read = People.read(file, Format.CSV);

        assertThat(read.rows().getFirst().values()).isEqualTo(People.personRead(1));
        assertThat(read.detected().columns().subList(11, 13))
                .allSatisfy(column -> assertThat(column.use().name()).isEqualTo("FORBIDDEN"));
        assertThat(new String(read.raws().getFirst(), StandardCharsets.UTF_8))
                .doesNotContain("พุทธ");
        assertThat(new String(read.givenBack(row -> true), StandardCharsets.UTF_8))
                .doesNotContain("พุทธ", "RE_CODE", "ศาสนา");
    }

    private static byte[] utf8OrOwn(Written encoding, String text) {
        return text.getBytes(
                encoding.name.startsWith("UTF-16") ? StandardCharsets.UTF_8 : encoding.charset);
    }

    private static List<String> plus(List<String> cells, String... further) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(List.of(further));
        return all;
    }

    private static byte[] bytes(Written encoding, String text) {
        return ((encoding.bom ? "\uFEFF" : "") + text).getBytes(encoding.charset);
    }

    private static String text(Written encoding, byte[] bytes) {
        String text = new String(bytes, encoding.charset);
        assertThat(text.startsWith("\uFEFF")).isEqualTo(encoding.bom);
        return encoding.bom ? text.substring(1) : text;
    }
}
