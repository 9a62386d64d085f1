package th.hrd.platform.intake.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.intake.profile.ShippedProfiles;
import th.hrd.platform.intake.row.CodeLabel;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.CodeTable;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.intake.row.Row;
import th.hrd.platform.problem.Text;

/** A row type like that of people, and files of it. */
final class People {

    static final List<Field> FIELDS =
            List.of(
                    Field.key("sourceId", 64, Text.of("รหัสบุคลากร", "Source id")).needed(),
                    Field.code("identityKind", "IDENTITY_KIND", Text.of("ชนิดเอกสาร", "Document"))
                            .needed(),
                    Field.identityNumber("identityNumber", Text.of("เลขประจำตัว", "Number"))
                            .needed()
                            .alsoCalled("identity.number"),
                    Field.text("givenNameTh", 200, Text.of("ชื่อ", "Given name")).needed(),
                    Field.text("familyNameTh", 200, Text.of("นามสกุล", "Family name")).needed(),
                    Field.code("personnelType", "TYPE", Text.of("ประเภท", "Type")).needed(),
                    Field.code("positionLevel", "LEVEL", Text.of("ระดับ", "Level")),
                    Field.code("status", "STATUS", Text.of("สถานะ", "Status")).needed(),
                    Field.flag("headsUnit", Text.of("หัวหน้า", "Heads")),
                    Field.decimal("salary", Text.of("เงินเดือน", "Salary")),
                    Field.date("effectiveFrom", Text.of("วันที่มีผล", "From")),
                    Field.date("heldSince", Text.of("ดำรงตำแหน่งตั้งแต่", "Since")));

    static final CodeLabels CODES =
            new CodeTable(
                    Map.of(
                            "IDENTITY_KIND",
                            List.of(
                                    label("THAI_ID", "เลขประจำตัวประชาชน", "National ID"),
                                    label("PASSPORT", "หนังสือเดินทาง", "Passport")),
                            "TYPE",
                            List.of(
                                    label("CIVIL_SERVANT", "ข้าราชการ", "Civil servant"),
                                    label("GOV_EMPLOYEE", "พนักงานราชการ", "Employee")),
                            "LEVEL",
                            List.of(
                                    label("K2", "ชำนาญการ", "Professional"),
                                    label("D1", "ระดับต้น", "Primary Level"),
                                    label("M1", "ระดับต้น", "Primary Level")),
                            "STATUS",
                            List.of(
                                    label("ACTIVE", "ปฏิบัติงาน", "Active"),
                                    label("PENDING", "รอบรรจุ", "Pending"),
                                    label("LEFT", "พ้นจากราชการ", "Left"))));

    static final Profile STANDARD = ShippedProfiles.standard();

    static final List<String> HEADINGS =
            List.of(
                    "รหัสบุคลากร",
                    "ชนิดเอกสาร",
                    "เลขประจำตัว",
                    "ชื่อ",
                    "นามสกุล",
                    "ประเภท",
                    "ระดับ",
                    "สถานะ",
                    "หัวหน้า",
                    "เงินเดือน",
                    "วันที่มีผล");

    /** A row without a fault, with words for codes and a Thai date. */
    static List<String> person(int number) {
        return List.of(
                "HR-" + number,
                "เลขประจำตัวประชาชน",
                "1-2345-67890-12-1",
                "ทดสอบ" + number,
                "ระบบ \"อ้างอิง\"",
                "ข้าราชการ",
                "ชำนาญการ",
                "ปฏิบัติงาน",
                "ใช่",
                "1,234.50",
                "๑/๑๐/๒๕๖๙");
    }

    static Map<String, String> personRead(int number) {
        return Map.ofEntries(
                Map.entry("sourceId", "HR-" + number),
                Map.entry("identityKind", "THAI_ID"),
                Map.entry("identityNumber", "1234567890121"),
                Map.entry("givenNameTh", "ทดสอบ" + number),
                Map.entry("familyNameTh", "ระบบ \"อ้างอิง\""),
                Map.entry("personnelType", "CIVIL_SERVANT"),
                Map.entry("positionLevel", "K2"),
                Map.entry("status", "ACTIVE"),
                Map.entry("headsUnit", "true"),
                Map.entry("salary", "1234.50"),
                Map.entry("effectiveFrom", "2026-10-01"));
    }

    /** As RFC 4180 has it, with every cell in quotes that needs them. */
    static String csv(String delimiter, String lineEnd, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> cells = row.stream().map(cell -> quoted(cell, delimiter)).toList();
            text.append(String.join(delimiter, cells)).append(lineEnd);
        }
        return text.toString();
    }

    static String quoted(String cell, String delimiter) {
        boolean needed = Stream.of(delimiter, "\"", "\n", "\r").anyMatch(cell::contains);
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    record Read(Detected detected, List<Row> rows, List<byte[]> raws, long held) {

        List<Fault> faults() {
            return rows.stream().flatMap(row -> row.faults().stream()).toList();
        }

        /** The file in which the rejected rows are given back. */
        byte[] givenBack(Predicate<Row> rejected) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (RejectWriter writer = RejectWriter.sameFile(out, detected)) {
                for (int at = 0; at < rows.size(); at++) {
                    if (rejected.test(rows.get(at))) {
                        writer.write(rows.get(at).number(), raws.get(at), rows.get(at).faults());
                    }
                }
            }
            return out.toByteArray();
        }
    }

    static Read read(byte[] file, Format format, Profile profile) {
        try (RowReader reader =
                RowReader.open(new ByteArrayInputStream(file), format, profile, FIELDS, CODES)) {
            List<Row> rows = new ArrayList<>();
            List<byte[]> raws = new ArrayList<>();
            while (reader.advance()) {
                rows.add(reader.row());
                raws.add(reader.raw());
            }
            return new Read(reader.detected(), rows, raws, reader.held());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Read read(byte[] file, Format format) {
        return read(file, format, STANDARD);
    }

    private static CodeLabel label(String code, String th, String en) {
        return new CodeLabel(code, Text.of(th, en));
    }

    private People() {}
}
