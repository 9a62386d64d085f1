package th.hrd.platform.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.FileRowProblem;
import th.hrd.platform.problem.ProblemException;

/** Whatever is sent ends in rows, faults of rows, or a problem of the file. */
class FuzzTest {

    private static final int MIB = 1024 * 1024;
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> CELLS =
            List.of(
                    "",
                    "a",
                    " b ",
                    "\"\"",
                    "\"a,b\"",
                    "\"x\"\"y\"",
                    "\"two\nlines\"",
                    "\"\r\n\"",
                    "\"\"\"\"",
                    "a\"b",
                    " \"c\"",
                    "'",
                    "\"\"\",\"\"\"");
    private static final String SIGNS = "\"\"\"\",;$|#\t\n\r'= กข๑\u0000é😀";

    @Test
    void brokenFilesEndInRowsFaultsOrAProblem() throws IOException {
        Random random = new Random(20261123);
        List<byte[]> files = files();
        int problems = 0;
        int faults = 0;
        for (int run = 0; run < 6_000; run++) {
            int which = run % files.size();
            Format format = which == 3 ? Format.NDJSON : Format.CSV;
            byte[] broken = broken(files.get(which), random);
            try {
                People.Read read = People.read(broken, format);
                faults += read.faults().size();
                assertThat(read.held()).isLessThanOrEqualTo(4L * MIB);
                read.givenBack(row -> true);
            } catch (ProblemException problem) {
                assertThat(problem.type()).isInstanceOf(FileProblem.class);
                problems++;
            }
        }
        assertThat(problems).isGreaterThan(300);
        assertThat(faults).isGreaterThan(3_000);
    }

    @Test
    void brokenWorkbooksEndInRowsFaultsOrAProblem() throws IOException {
        Random random = new Random(7);
        byte[] file =
                WorkbookTest.workbook(
                        sheet -> {
                            WorkbookTest.row(sheet, 0, People.HEADINGS);
                            for (int number = 1; number <= 5; number++) {
                                WorkbookTest.row(sheet, number, People.person(number));
                            }
                        });
        int problems = 0;
        for (int run = 0; run < 1_500; run++) {
            try {
                People.read(broken(file, random), Format.XLSX).givenBack(row -> true);
            } catch (ProblemException problem) {
                assertThat(problem.type()).isInstanceOf(FileProblem.class);
                problems++;
            }
        }
        assertThat(problems).isGreaterThan(500);
    }

    /** What both FastCSV and we read without complaint, we read the same. */
    @Test
    void agreesWithAnotherReaderOnWhateverBothTake() {
        Random random = new Random(42);
        int agreed = 0;
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int cell = 3 * (1 + random.nextInt(4)); cell > 0; cell--) {
                text.append(CELLS.get(random.nextInt(CELLS.size())));
                text.append(cell % 3 == 1 ? LINE_ENDS.get(random.nextInt(3)) : ",");
            }
            List<List<String>> expected;
            try (CsvReader<CsvRecord> other =
                    CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text.toString())) {
                expected = other.stream().map(CsvRecord::getFields).toList();
            } catch (IOException | RuntimeException refused) {
                continue;
            }
            List<List<String>> ours = split(text.toString());
            if (!ours.isEmpty()) {
                assertThat(ours).as(text.toString()).isEqualTo(expected);
                agreed++;
            }
        }
        assertThat(agreed).isGreaterThan(3_000);
    }

    @Test
    void aQuoteThatIsNotClosedSpoilsItsOwnLineOnly() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", People.HEADINGS));
        for (int number = 1; number <= 50; number++) {
            lines.add(People.csv(",", "", List.of(People.person(number))));
        }
        lines.set(10, lines.get(10).replace("ทดสอบ", "\"ทดสอบ"));
        People.Read read =
                People.read(
                        String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8), Format.CSV);
        assertThat(read.rows()).hasSize(50);
        assertThat(read.faults()).hasSize(1);
        assertThat(read.rows().get(9).faults().getFirst().problem())
                .isEqualTo(FileRowProblem.QUOTE_NOT_CLOSED);
    }

    @Test
    void aByteNobodyCanReadNamesRowAndColumnAndTheRestGoesOn() throws IOException {
        for (String encoding : List.of("UTF-8", "x-windows-874")) {
            List<List<String>> lines = new ArrayList<>();
            lines.add(People.HEADINGS);
            for (int number = 1; number <= 50; number++) {
                lines.add(People.person(number));
            }
            byte[] file = People.csv("$", "\n", lines).getBytes(Charset.forName(encoding));
            byte[] name = "ทดสอบ7$".getBytes(Charset.forName(encoding));
            int at = indexOf(file, name);
            file[at] = (byte) 0xfc;
            People.Read read = People.read(file, Format.CSV);

            assertThat(read.rows()).hasSize(50);
            assertThat(read.faults()).hasSize(1);
            Fault fault = read.rows().get(6).faults().getFirst();
            assertThat(fault.problem()).isEqualTo(FileRowProblem.UNDECODABLE_TEXT);
            assertThat(fault.field()).isEqualTo("givenNameTh");
            assertThat(fault.column()).isEqualTo("ชื่อ");
            assertThat(fault.arguments()).startsWith("ชื่อ", "FC", "1");
            assertThat(indexOf(read.givenBack(row -> !row.isFaultless()), new byte[] {(byte) 0xfc}))
                    .isPositive();
        }
    }

    @Test
    void aFieldOfAMillionCharactersIsAFaultOfItsRow() {
        for (String letter : List.of("a", "ก")) {
            List<String> person = new ArrayList<>(People.person(1));
            person.set(3, letter.repeat(1_000_000));
            byte[] file =
                    People.csv(",", "\n", List.of(People.HEADINGS, person, People.person(2)))
                            .getBytes(StandardCharsets.UTF_8);
            People.Read read = People.read(file, Format.CSV);
            assertThat(read.rows()).hasSize(2);
            assertThat(read.rows().get(0).faults().getFirst().problem())
                    .isIn(FileRowProblem.FIELD_TOO_LONG, FileRowProblem.ROW_TOO_LONG);
            assertThat(read.rows().get(1).values()).isEqualTo(People.personRead(2));
            assertThat(read.held()).isLessThanOrEqualTo(4L * MIB);
        }
    }

    @Test
    void aBombIsStoppedAndALongHonestFileIsNot() throws IOException {
        byte[] heading =
                (String.join(",", People.HEADINGS) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] same = new byte[MIB];
        Arrays.fill(same, (byte) 'a');
        assertThatThrownBy(() -> People.read(gzip(heading, same, 64), Format.CSV))
                .hasMessageStartingWith("DECOMPRESSION_TOO_LARGE");

        byte[] cut = gzip(heading, same, 1);
        assertThatThrownBy(() -> People.read(Arrays.copyOf(cut, cut.length / 2), Format.CSV))
                .hasMessageStartingWith("GZIP_BROKEN");

        byte[] person =
                People.csv(",", "\n", List.of(People.person(1))).getBytes(StandardCharsets.UTF_8);
        People.Read read = People.read(gzip(heading, person, 500), Format.CSV);
        assertThat(read.rows()).hasSize(500);
        assertThat(read.detected().gzip()).isTrue();
    }

    @Test
    void endlessFilesNeedNoMoreMemoryThanARow() throws IOException {
        for (String endless : List.of("a", "\"", ",", "\"\",", "{\"a\":", "ก")) {
            for (Format format : List.of(Format.CSV, Format.NDJSON)) {
                InputStream body = new Endless(endless, 40L * MIB);
                try (RowReader reader =
                        RowReader.open(
                                body, format, People.STANDARD, People.FIELDS, People.CODES)) {
                    while (reader.advance()) {
                        assertThat(reader.row().isFaultless()).isFalse();
                    }
                    assertThat(reader.held()).isLessThanOrEqualTo(4L * MIB);
                } catch (ProblemException problem) {
                    assertThat(problem.type()).isInstanceOf(FileProblem.class);
                }
            }
        }
    }

    @Test
    void anUploadThatBreaksOffIsNoProblemOfTheFile() {
        for (Format format : Format.values()) {
            byte[] start =
                    People.csv(",", "\n", List.of(People.HEADINGS, People.person(1)))
                            .getBytes(StandardCharsets.UTF_8);
            InputStream body =
                    new SequenceInputStream(
                            new ByteArrayInputStream(start),
                            new InputStream() {
                                @Override
                                public int read() throws IOException {
                                    throw new IOException("the peer went away");
                                }

                                @Override
                                public int read(byte[] into, int offset, int length)
                                        throws IOException {
                                    return read();
                                }
                            });
            assertThatThrownBy(
                            () -> {
                                try (RowReader reader =
                                        RowReader.open(
                                                body,
                                                format,
                                                People.STANDARD,
                                                People.FIELDS,
                                                People.CODES)) {
                                    while (reader.advance()) {
                                        reader.row();
                                    }
                                }
                            })
                    .isInstanceOf(IOException.class)
                    .hasMessage("the peer went away");
        }
    }

    private static List<byte[]> files() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(People.HEADINGS);
        for (int number = 1; number <= 20; number++) {
            lines.add(People.person(number));
        }
        StringBuilder json = new StringBuilder();
        for (int number = 1; number <= 20; number++) {
            json.append(
                            "{\"sourceId\":\"HR-%d\",\"identity\":{\"number\":\"1234567890121\"},"
                                    .formatted(number))
                    .append(
                            "\"identityKind\":\"THAI_ID\",\"givenNameTh\":\"ทดสอบ\",\"familyNameTh\":\"ระบบ\",")
                    .append(
                            "\"personnelType\":\"CIVIL_SERVANT\",\"status\":\"ACTIVE\",\"headsUnit\":true,")
                    .append("\"salary\":12.5,\"effectiveFrom\":\"2026-10-01\"}\n");
        }
        return List.of(
                People.csv(",", "\r\n", lines).getBytes(StandardCharsets.UTF_8),
                People.csv("|#|", "\n", lines).getBytes(Charset.forName("x-windows-874")),
                ("\uFEFF" + People.csv("\t", "\r\n", lines)).getBytes(StandardCharsets.UTF_16LE),
                json.toString().getBytes(StandardCharsets.UTF_8),
                gzip(
                        People.csv(";", "\n", lines).getBytes(StandardCharsets.UTF_8),
                        new byte[0],
                        0));
    }

    /** Cut, with flipped bytes, with signs put in, or with stretches in another place. */
    private static byte[] broken(byte[] file, Random random) {
        byte[] broken = file.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(broken, random.nextInt(broken.length));
            }
            case 1 -> {
                for (int flips = 1 + random.nextInt(10); flips > 0; flips--) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
            }
            case 2 -> {
                for (int signs = 1 + random.nextInt(10); signs > 0; signs--) {
                    broken[random.nextInt(broken.length)] =
                            (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
                }
            }
            default -> {
                List<Integer> parts = new ArrayList<>(List.of(0, 1, 2, 3));
                Collections.shuffle(parts, random);
                int length = broken.length / 4;
                for (int part = 0; part < 4; part++) {
                    System.arraycopy(file, parts.get(part) * length, broken, part * length, length);
                }
            }
        }
        return broken;
    }

    /** Nothing when a record has a fault: we are stricter about quotes. */
    private static List<List<String>> split(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            CsvRecords records = new CsvRecords(Window.of(bytes), ",");
            List<List<String>> all = new ArrayList<>();
            while (records.advance()) {
                if (records.fault() != null) {
                    return List.of();
                }
                List<String> cells = new ArrayList<>();
                for (int cell = 0; cell < records.cells(); cell++) {
                    byte[] from = records.unquote(cell);
                    cells.add(
                            new String(
                                    from,
                                    records.from(cell),
                                    records.to(cell) - records.from(cell),
                                    StandardCharsets.UTF_8));
                }
                all.add(cells);
            }
            return all;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] gzip(byte[] start, byte[] repeated, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(start);
            for (int time = 0; time < times; time++) {
                gzip.write(repeated);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    /** A heading line, then the same over and over, without a line end. */
    private static final class Endless extends InputStream {

        private final byte[] start =
                (String.join(",", People.HEADINGS) + "\n").getBytes(StandardCharsets.UTF_8);
        private final byte[] pattern;
        private final long length;
        private long at;

        Endless(String pattern, long length) {
            this.pattern = pattern.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            if (at == length) {
                return -1;
            }
            long here = at++;
            return here < start.length
                    ? start[(int) here] & 0xff
                    : pattern[(int) ((here - start.length) % pattern.length)] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int count = 0;
            while (count < length && at < this.length) {
                into[offset + count++] = (byte) read();
            }
            return count == 0 ? -1 : count;
        }
    }
}
