package th.hrd.benchmark.intake;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import th.hrd.benchmark.intake.Staff.Member;

/** How an agency's system writes its people down. */
enum PeopleFile {
    /** What many HRIS write: windows-874, Thai headings and labels, days of the Buddhist era. */
    CSV("text/csv") {
        @Override
        void write(Staff staff, Path file) throws IOException {
            try (var out =
                    new PrintWriter(
                            Files.newBufferedWriter(file, Charset.forName("windows-874")))) {
                out.print(HEADINGS + "\r\n");
                for (int i = 0; i < staff.size(); i++) {
                    Member member = staff.inFileOrder(i);
                    out.print(
                            String.join(
                                    ",",
                                    member.sourceId(),
                                    member.nationalId(),
                                    member.titleTh(),
                                    member.givenNameTh(),
                                    member.familyNameTh(),
                                    member.givenNameEn(),
                                    member.familyNameEn(),
                                    member.personnelType().th(),
                                    orEmpty(member.positionLevel()),
                                    member.positionTitle(),
                                    member.unit(),
                                    member.onProbation() ? "1" : "0",
                                    member.headsUnit() ? "1" : "0",
                                    member.supervisor() == null ? "" : member.supervisor(),
                                    member.digitalTargetGroup().th(),
                                    "ปฏิบัติงานอยู่",
                                    buddhist(member.since())));
                    out.print("\r\n");
                }
            }
        }
    },

    /** What a modern system writes: JSON, codes, ISO days. */
    NDJSON("application/x-ndjson") {
        @Override
        void write(Staff staff, Path file) throws IOException {
            try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                    JsonGenerator json = new ObjectMapper().createGenerator(out)) {
                json.setRootValueSeparator(null);
                for (int i = 0; i < staff.size(); i++) {
                    Member member = staff.inFileOrder(i);
                    json.writeStartObject();
                    json.writeStringField("sourceId", member.sourceId());
                    json.writeStringField("identityNumber", member.nationalId());
                    json.writeStringField("titleTh", member.titleTh());
                    json.writeStringField("givenNameTh", member.givenNameTh());
                    json.writeStringField("familyNameTh", member.familyNameTh());
                    json.writeStringField("givenNameEn", member.givenNameEn());
                    json.writeStringField("familyNameEn", member.familyNameEn());
                    json.writeStringField("personnelType", member.personnelType().code());
                    if (member.positionLevel() != null) {
                        json.writeStringField("positionLevel", member.positionLevel().code());
                    }
                    json.writeStringField("positionTitle", member.positionTitle());
                    json.writeStringField("unit", member.unit());
                    json.writeBooleanField("onProbation", member.onProbation());
                    json.writeBooleanField("headsUnit", member.headsUnit());
                    if (member.supervisor() != null) {
                        json.writeStringField("supervisorSourceId", member.supervisor());
                    }
                    json.writeStringField("digitalTargetGroup", member.digitalTargetGroup().code());
                    json.writeStringField("status", "ACTIVE");
                    json.writeStringField("effectiveFrom", member.since().toString());
                    json.writeEndObject();
                    json.writeRaw('\n');
                }
            }
        }
    };

    private static final String HEADINGS =
            String.join(
                    ",",
                    "รหัสบุคคล",
                    "เลขประจำตัวประชาชน",
                    "คำนำหน้าชื่อ",
                    "ชื่อ",
                    "นามสกุล",
                    "ชื่อภาษาอังกฤษ",
                    "นามสกุลภาษาอังกฤษ",
                    "ประเภทบุคลากร",
                    "ระดับตำแหน่ง",
                    "ชื่อตำแหน่ง",
                    "รหัสหน่วยงานย่อย",
                    "ทดลองปฏิบัติราชการ",
                    "เป็นหัวหน้าหน่วยงาน",
                    "รหัสผู้บังคับบัญชา",
                    "กลุ่มเป้าหมายดิจิทัล",
                    "สถานะ",
                    "วันที่มีผล");

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final String contentType;

    PeopleFile(String contentType) {
        this.contentType = contentType;
    }

    abstract void write(Staff staff, Path file) throws IOException;

    String contentType() {
        return contentType;
    }

    private static String orEmpty(CodeLists.@Nullable Code code) {
        return code == null ? "" : code.th();
    }

    private static String buddhist(LocalDate day) {
        return DAY_FIRST.format(ThaiBuddhistDate.from(day));
    }
}
