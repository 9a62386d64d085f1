package th.hrd.platform.intake.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import th.hrd.platform.intake.profile.DateStyle;
import th.hrd.platform.intake.row.CodeLabel;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.problem.Text;

/**
 * The workbook an HR officer without a system fills in: a sheet with Thai headings, the codes as
 * drop-downs, and a sheet that says what goes where. Its columns are text, so that a spreadsheet
 * neither rounds an identity number nor turns a date into another era.
 */
public final class Template {

    private static final String APPLICATION = "Phatthana";
    private static final String VERSION = "1.0";
    private static final String REQUIRED = " *";
    private static final String TEXT_FORMAT = "@";
    private static final int DROP_DOWN_ROWS = 10_000;
    private static final double COLUMN_WIDTH = 24;
    private static final double SENTENCE_WIDTH = 60;

    private final List<Field> fields;
    private final CodeLabels codes;

    public Template(List<Field> fields, CodeLabels codes) {
        this.fields = List.copyOf(fields);
        this.codes = codes;
    }

    /**
     * Writes the workbook.
     *
     * @param out not closed
     * @param title what the rows are, in both languages
     */
    public void writeTo(OutputStream out, Text title) throws IOException {
        Workbook workbook = new Workbook(out, APPLICATION, VERSION);
        Worksheet rows = workbook.newWorksheet("ข้อมูล");
        Worksheet guide = workbook.newWorksheet("คำแนะนำ");
        Worksheet lists = workbook.newWorksheet("รายการรหัส");
        lists.setVisibilityState(VisibilityState.HIDDEN);
        Map<String, Range> ranges = writeLists(lists);
        writeHeadings(rows, ranges);
        writeGuide(guide, title);
        workbook.finish();
    }

    private Map<String, Range> writeLists(Worksheet lists) {
        Map<String, Range> ranges = new HashMap<>();
        int column = 0;
        for (Field field : fields) {
            String list = field.codeList();
            if (list != null && !ranges.containsKey(list)) {
                List<String> choices = choices(list);
                lists.value(0, column, list);
                for (int row = 0; row < choices.size(); row++) {
                    lists.value(row + 1, column, choices.get(row));
                }
                if (!choices.isEmpty()) {
                    ranges.put(list, lists.range(1, column, choices.size(), column));
                    column++;
                }
            }
        }
        return ranges;
    }

    /**
     * The labels; the code where several codes share a label, for a label alone would be a guess.
     */
    private List<String> choices(String list) {
        List<String> choices = new ArrayList<>();
        for (CodeLabel label : codes.all(list)) {
            String thai = label.label().th();
            choices.add(codes.codesOf(list, thai, Map.of()).size() == 1 ? thai : label.code());
        }
        return choices;
    }

    private void writeHeadings(Worksheet rows, Map<String, Range> ranges) {
        for (int column = 0; column < fields.size(); column++) {
            Field field = fields.get(column);
            rows.value(0, column, field.label().th() + (field.required() ? REQUIRED : ""));
            rows.style(0, column).bold().wrapText(true).fillColor("DDEBF7").set();
            rows.width(column, COLUMN_WIDTH);
            rows.style(column).format(TEXT_FORMAT).set();
            Range choices = field.codeList() == null ? null : ranges.get(field.codeList());
            if (choices != null) {
                rows.range(1, column, DROP_DOWN_ROWS, column)
                        .validateWithList(choices)
                        .showErrorMessage(true)
                        .errorTitle("ไม่มีในรายการ")
                        .error("เลือกจากรายการ");
            }
        }
        rows.freezePane(0, 1);
    }

    private void writeGuide(Worksheet guide, Text title) {
        guide.value(0, 0, title.th());
        guide.value(0, 1, title.en());
        guide.style(0, 0).bold().set();
        guide.value(
                1,
                0,
                "กรอกแถวละหนึ่งรายการในแผ่นงาน ข้อมูล อย่าแก้หัวตาราง คอลัมน์ที่มี *"
                        + " ต้องมีค่าทุกแถว");
        guide.value(
                1,
                1,
                "One row each on the first sheet; keep the headings; a column with * has a value in"
                        + " every row.");
        List<String> heads =
                List.of(
                        "คอลัมน์",
                        "Column",
                        "ชื่อในไฟล์อื่น / Name in other files",
                        "วิธีกรอก",
                        "How");
        for (int column = 0; column < heads.size(); column++) {
            guide.value(3, column, heads.get(column));
            guide.style(3, column).bold().set();
            guide.width(column, column < 3 ? COLUMN_WIDTH : SENTENCE_WIDTH);
        }
        for (int index = 0; index < fields.size(); index++) {
            Field field = fields.get(index);
            Text how = how(field);
            guide.value(index + 4, 0, field.label().th() + (field.required() ? REQUIRED : ""));
            guide.value(index + 4, 1, field.label().en());
            guide.value(index + 4, 2, field.name());
            guide.value(index + 4, 3, how.th());
            guide.value(index + 4, 4, how.en());
        }
    }

    private static Text how(Field field) {
        String date = DateStyle.ISO_OR_DAY_FIRST.example();
        return switch (field.kind()) {
            case TEXT, KEY ->
                    Text.of("ข้อความไม่เกิน %s ตัวอักษร", "Text of at most %s characters")
                            .filled(field.maxLength());
            case INTEGER -> Text.of("จำนวนเต็ม", "A whole number");
            case DECIMAL -> Text.of("ตัวเลข เช่น 1234.50", "A number, for example 1234.50");
            case DATE -> Text.of("วันที่ เช่น %s", "A date, for example %s").filled(date);
            case FLAG -> Text.of("ใช่ หรือ ไม่ใช่", "ใช่ (yes) or ไม่ใช่ (no)");
            case CODE -> Text.of("เลือกจากรายการ", "Choose from the list");
            case IDENTITY_NUMBER ->
                    Text.of(
                            "เลขประจำตัว จะมีขีดหรือเว้นวรรคก็ได้",
                            "An identity number, with or without hyphens and spaces");
        };
    }
}
