package th.hrd.platform.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;
import th.hrd.platform.intake.row.FileRowProblem;
import th.hrd.platform.problem.Text;

class WorkbookTest {

    @Test
    void isReadGivenBackMendedAndAccepted() throws IOException {
        byte[] file =
                workbook(
                        sheet -> {
                            row(sheet, 0, People.HEADINGS);
                            for (int number = 1; number <= 250; number++) {
                                row(sheet, number, People.person(number));
                                sheet.value(number, 2, 1234567890121L);
                                sheet.value(number, 9, 1234.5);
                                sheet.value(number, 10, LocalDate.of(2026, 10, 1));
                                sheet.style(number, 10).format("[$-D07041E]d mmm yyyy;@").set();
                                if (number % 2 == 0) {
                                    sheet.value(number, 3, "=cmd|' /C calc'!A0");
                                    sheet.value(number, 5, "?");
                                }
                            }
                        });
        People.Read read = People.read(file, Format.XLSX);

        Map<String, String> first = new HashMap<>(People.personRead(1));
        first.put("salary", "1234.5");
        assertThat(read.rows()).hasSize(250);
        assertThat(read.rows().getFirst().values()).isEqualTo(first);
        assertThat(read.faults())
                .hasSize(125)
                .allSatisfy(
                        fault ->
                                assertThat(fault.problem()).isEqualTo(FileRowProblem.CODE_UNKNOWN));

        byte[] back = read.givenBack(row -> !row.isFaultless());
        People.Read again = People.read(back, Format.XLSX);
        assertThat(again.rows()).hasSize(125);
        assertThat(again.rows().getFirst().values()).isEqualTo(read.rows().get(1).values());
        assertThat(again.raws().getFirst()).isEqualTo(read.raws().get(1));
        try (ReadableWorkbook excel = new ReadableWorkbook(new ByteArrayInputStream(back))) {
            assertThat(excel.getFirstSheet().read().get(1).getCell(3).getFormula()).isNull();
            assertThat(excel.getFirstSheet().read().get(1).getCellText(11)).isEqualTo("IN1012");
        }
    }

    @Test
    void emptyRowsAreCountedSoThatANumberIsFoundInTheSheet() throws IOException {
        byte[] file =
                workbook(
                        sheet -> {
                            row(sheet, 0, People.HEADINGS);
                            row(sheet, 4, People.person(1));
                        });
        assertThat(People.read(file, Format.XLSX).rows().getFirst().number()).isEqualTo(4);
    }

    @Test
    void anotherReaderSeesTheTemplateAndOursReadsItFilledIn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Template(People.FIELDS, People.CODES).writeTo(out, Text.of("บุคลากร", "People"));
        try (ReadableWorkbook excel =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(excel.getSheets().map(sheet -> sheet.getName() + sheet.getVisibility()))
                    .containsExactly(
                            "ข้อมูล" + SheetVisibility.VISIBLE,
                            "คำแนะนำ" + SheetVisibility.VISIBLE,
                            "รายการรหัส" + SheetVisibility.HIDDEN);
            assertThat(excel.getFirstSheet().read().getFirst().getCellText(0))
                    .isEqualTo("รหัสบุคลากร *");
        }
        assertThat(part(out.toByteArray(), "xl/worksheets/sheet1.xml"))
                .contains("<dataValidation", "F2:F10001");
        assertThat(part(out.toByteArray(), "xl/worksheets/sheet3.xml")).doesNotContain("<f>");

        People.Read read = People.read(out.toByteArray(), Format.XLSX);
        assertThat(read.rows()).isEmpty();
        assertThat(read.detected().columns())
                .allSatisfy(column -> assertThat(column.field()).isNotNull());
    }

    @Test
    void whatCannotBeAWorkbookIsSaidToBeSo() throws IOException {
        refused(
                "hello, world, this is text only".getBytes(StandardCharsets.UTF_8),
                FileProblem.WORKBOOK_BROKEN);
        refused(new byte[0], FileProblem.FILE_EMPTY);
        byte[] old = new byte[512];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, old, 0, 4);
        refused(old, FileProblem.OLD_OR_PROTECTED_WORKBOOK);
        refused(zip(Map.of("a.txt", "a")), FileProblem.WORKBOOK_BROKEN);
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        String start = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
        refused(
                bomb(start + "<si><t>" + "a".repeat(70 * 1024 * 1024) + "</t></si></sst>", "<x/>"),
                FileProblem.DECOMPRESSION_TOO_LARGE);
        refused(
                bomb(start + "<si><t>ก</t></si>".repeat(700_000) + "</sst>", "<x/>"),
                FileProblem.FILE_TOO_LARGE);
        refused(
                bomb(start + "<!--" + "a".repeat(4 * 1024 * 1024) + "--></sst>", "<x/>"),
                FileProblem.WORKBOOK_BROKEN);
        refused(
                bomb(start + "<si a=\"" + "a".repeat(4 * 1024 * 1024) + "\"/></sst>", "<x/>"),
                FileProblem.WORKBOOK_BROKEN);
        refused(
                bomb(
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                                + start
                                + "<si><t>&b;</t></si></sst>",
                        "<worksheet><sheetData><row><c r=\"A1\""
                                + " t=\"s\"><v>0</v></c></row></sheetData></worksheet>"),
                FileProblem.WORKBOOK_BROKEN,
                FileProblem.COLUMNS_UNKNOWN,
                FileProblem.FILE_EMPTY);
    }

    @Test
    void aCellFarOutAndALongOneAreNoTrouble() throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData><row r=\"1\">");
        for (String heading : People.HEADINGS) {
            sheet.append("<c t=\"inlineStr\"><is><t>").append(heading).append("</t></is></c>");
        }
        sheet.append("</row><row r=\"99999999999\"><c r=\"ZZZZZZZZ1\"><v>1</v></c>");
        sheet.append("<c r=\"D2\" t=\"inlineStr\"><is><t>");
        sheet.append("ก".repeat(1_000_000)).append("</t></is></c></row></sheetData></worksheet>");
        People.Read read = People.read(bomb("<sst/>", sheet.toString()), Format.XLSX);

        assertThat(read.rows()).hasSize(1);
        assertThat(read.faults().stream().map(fault -> fault.problem()))
                .contains(FileRowProblem.FIELD_TOO_LONG);
    }

    @Test
    void datesAreToldByTheirFormat() {
        for (String format :
                List.of("d mmm yyyy", "[$-107041E]d/mm/yyyy", "dd/mm/bbbb", "yyyy-mm-dd;@")) {
            assertThat(XlsxCells.isDateFormat(format)).as(format).isTrue();
        }
        for (String format :
                List.of(
                        "0.00",
                        "General",
                        "@",
                        "\"day\" 0",
                        "[Red]0",
                        "0\\d",
                        "#,##0;[Red]-#,##0")) {
            assertThat(XlsxCells.isDateFormat(format)).as(format).isFalse();
        }
    }

    interface Sheet {
        void fill(Worksheet sheet);
    }

    static byte[] workbook(Sheet content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Test", "1.0");
        content.fill(workbook.newWorksheet("แผ่น"));
        workbook.finish();
        return out.toByteArray();
    }

    static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static void refused(byte[] file, FileProblem... expected) {
        List<String> names = new ArrayList<>();
        for (FileProblem problem : expected) {
            names.add(problem.name());
        }
        assertThatThrownBy(() -> People.read(file, Format.XLSX))
                .satisfies(
                        thrown ->
                                assertThat(names)
                                        .anyMatch(name -> thrown.getMessage().startsWith(name)));
    }

    private static byte[] bomb(String texts, String sheet) throws IOException {
        Map<String, String> parts = new HashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\""
                        + " r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"t.xml\"/>"
                        + "</Relationships>");
        parts.put("xl/s.xml", sheet);
        parts.put("xl/t.xml", texts);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String part(byte[] workbook, String name) throws IOException {
        Path file = Files.createTempFile("template-", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(
                        zip.getInputStream(zip.getEntry(name)).readAllBytes(),
                        StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
