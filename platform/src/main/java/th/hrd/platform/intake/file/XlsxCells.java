package th.hrd.platform.intake.file;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Headings.Use;
import th.hrd.platform.intake.row.Fault;

/**
 * The rows of the first sheet of a workbook. A formula counts as the value it was saved with; a
 * date cell as its date, whatever era it is shown in.
 */
final class XlsxCells implements Cells {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_SERIAL = 2_958_465;
    private static final int LAST_ROW = 1_048_576;

    /** A spreadsheet shows and means 15 digits, and saves the 17 its arithmetic left. */
    private static final MathContext SPREADSHEET_DIGITS = new MathContext(15);

    private static final int LONGEST_NUMBER = 40;
    private static final Set<Integer> DATE_FORMATS =
            Set.of(
                    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72,
                    73, 74, 77);

    private final Workbook workbook;
    private final List<String> texts = new ArrayList<>();
    private final Set<Integer> dateStyles = new HashSet<>();
    private final Workbook.Part sheet;
    private final ColumnMap map;
    private final Detected detected;
    private final @Nullable String[] cells = new String[Limits.COLUMNS + 1];
    private final boolean[] dates = new boolean[Limits.COLUMNS + 1];
    private final StringBuilder text = new StringBuilder();
    private LocalDate dayZero = DAY_0_OF_1900;
    private int width;
    private long row;
    private long skipped;

    private XlsxCells(Workbook workbook, Reading reading) throws IOException {
        this.workbook = workbook;
        Map<String, String> relations = relations();
        String sheetId = firstSheet();
        String styles = relations.get("/styles");
        String shared = relations.get("/sharedStrings");
        if (styles != null && workbook.has(styles)) {
            readStyles(styles);
        }
        if (shared != null && workbook.has(shared)) {
            readTexts(shared);
        }
        this.sheet =
                workbook.part(
                        relations.getOrDefault(sheetId, "xl/worksheets/sheet1.xml"), Limits.SHEET);
        do {
            if (!nextRow()) {
                throw FileProblem.FILE_EMPTY.problem();
            }
        } while (isBlank());
        List<String> headings = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            headings.add(cells[column] == null ? "" : cells[column].strip());
        }
        this.map = new ColumnMap(reading, headings);
        this.detected =
                new Detected(
                        Format.XLSX,
                        reading.gzip(),
                        null,
                        false,
                        null,
                        null,
                        map.columns(),
                        map.constants(),
                        reading.profile().name(),
                        reading.profile().version());
    }

    static XlsxCells open(InputStream body, Reading reading) throws IOException {
        Workbook workbook = Workbook.of(body);
        boolean opened = false;
        try {
            XlsxCells cells = new XlsxCells(workbook, reading);
            opened = true;
            return cells;
        } finally {
            if (!opened) {
                workbook.close();
            }
        }
    }

    @Override
    public boolean advance() throws IOException {
        return nextRow();
    }

    @Override
    public long skipped() {
        return skipped;
    }

    @Override
    public boolean isBlank() {
        for (int column = 0; column < width; column++) {
            if (cells[column] != null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable Fault fault() {
        return null;
    }

    @Override
    public boolean has(int field) {
        return map.columnOf(field) >= 0;
    }

    @Override
    public @Nullable String text(int field, List<Fault> faults) {
        int column = map.columnOf(field);
        return column < 0 || column >= width ? null : cells[column];
    }

    @Override
    public boolean isDate(int field) {
        int column = map.columnOf(field);
        return column >= 0 && dates[column];
    }

    @Override
    public String heading(int field) {
        return map.heading(field);
    }

    /** A JSON array: a text or null for each cell that is kept, a date in an array of its own. */
    @Override
    public byte[] raw() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartArray();
            for (int column = 0; column < map.size(); column++) {
                if (map.is(column, Use.RETURNED) || map.is(column, Use.FORBIDDEN)) {
                    continue;
                }
                String cell = column < width ? cells[column] : null;
                if (cell == null) {
                    json.writeNull();
                } else if (dates[column]) {
                    json.writeStartArray();
                    json.writeString(cell);
                    json.writeEndArray();
                } else {
                    json.writeString(cell);
                }
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public Detected detected() {
        return detected;
    }

    @Override
    public long held() {
        return Limits.ROW;
    }

    @Override
    public void close() throws IOException {
        try {
            sheet.close();
        } finally {
            workbook.close();
        }
    }

    private boolean nextRow() throws IOException {
        Arrays.fill(cells, 0, width, null);
        Arrays.fill(dates, 0, width, false);
        width = 0;
        for (int event = sheet.next(); event != END_DOCUMENT; event = sheet.next()) {
            if (event == START_ELEMENT && sheet.tag().equals("row")) {
                long number = number(sheet.attribute("r"), LAST_ROW);
                skipped = number > row + 1 ? number - row - 1 : 0;
                row += 1 + skipped;
                readRow();
                return true;
            }
        }
        return false;
    }

    private void readRow() {
        int column = -1;
        for (int event = sheet.next(); event != END_DOCUMENT; event = sheet.next()) {
            if (event == END_ELEMENT && sheet.tag().equals("row")) {
                return;
            }
            if (event == START_ELEMENT && sheet.tag().equals("c")) {
                String place = sheet.attribute("r");
                column = place == null ? column + 1 : column(place);
                readCell(
                        column,
                        sheet.attribute("t"),
                        number(sheet.attribute("s"), Integer.MAX_VALUE));
            }
        }
    }

    private void readCell(int column, @Nullable String type, long style) {
        text.setLength(0);
        boolean inText = false;
        for (int event = sheet.next(); event != END_DOCUMENT; event = sheet.next()) {
            if (event == START_ELEMENT) {
                inText = sheet.tag().equals("v") || sheet.tag().equals("t");
            } else if (event == END_ELEMENT) {
                inText = false;
                if (sheet.tag().equals("c")) {
                    break;
                }
            } else if (inText && isText(event)) {
                sheet.appendTo(text);
            }
        }
        if (!text.isEmpty() && column >= 0 && column <= Limits.COLUMNS) {
            take(column, type == null ? "n" : type, (int) style);
        }
    }

    private void take(int column, String type, int style) {
        String value = text.toString();
        if (type.equals("s")) {
            int at = (int) number(value, Integer.MAX_VALUE);
            if (at < 0 || at >= texts.size()) {
                throw FileProblem.WORKBOOK_BROKEN.problem("sharedStrings");
            }
            value = texts.get(at);
        } else if (type.equals("n")) {
            LocalDate date = dateStyles.contains(style) ? date(value) : null;
            dates[column] = date != null;
            value = date == null ? plain(value) : date.toString();
        }
        if (!value.isBlank()) {
            cells[column] = value;
            width = Math.max(width, column + 1);
        }
    }

    private @Nullable LocalDate date(String serial) {
        try {
            double days = Double.parseDouble(serial);
            return days >= 1 && days < LAST_SERIAL ? dayZero.plusDays((long) days) : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** 1.234567890121E12 as the 1234567890121 it was entered as. */
    private static String plain(String number) {
        if (number.length() > LONGEST_NUMBER) {
            return number;
        }
        try {
            BigDecimal value = new BigDecimal(number).round(SPREADSHEET_DIGITS);
            return Math.abs((long) value.scale()) > LONGEST_NUMBER
                    ? number
                    : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException noNumber) {
            return number;
        }
    }

    /** The id of the first sheet; also sees from which day the workbook counts. */
    private String firstSheet() throws IOException {
        try (Workbook.Part part = workbook.part(WORKBOOK, Limits.WORKBOOK_PART)) {
            for (int event = part.next(); event != END_DOCUMENT; event = part.next()) {
                if (event != START_ELEMENT) {
                    continue;
                }
                if (part.tag().equals("workbookPr")) {
                    String from1904 = part.attribute("date1904");
                    dayZero =
                            "1".equals(from1904) || "true".equals(from1904)
                                    ? DAY_0_OF_1904
                                    : DAY_0_OF_1900;
                } else if (part.tag().equals("sheet")) {
                    String id = part.attribute("id");
                    if (id != null) {
                        return id;
                    }
                }
            }
        }
        throw FileProblem.WORKBOOK_BROKEN.problem(WORKBOOK);
    }

    /** Where parts are: by their id, and styles and texts by the end of their type. */
    private Map<String, String> relations() throws IOException {
        Map<String, String> relations = new HashMap<>();
        try (Workbook.Part part = workbook.part(RELATIONS, Limits.WORKBOOK_PART)) {
            for (int event = part.next(); event != END_DOCUMENT; event = part.next()) {
                if (event == START_ELEMENT && part.tag().equals("Relationship")) {
                    String target = part.attribute("Target");
                    String id = part.attribute("Id");
                    String type = part.attribute("Type");
                    if (target != null && id != null && type != null) {
                        String place =
                                target.startsWith("/") ? target.substring(1) : "xl/" + target;
                        relations.put(id, place);
                        relations.put(type.substring(Math.max(0, type.lastIndexOf('/'))), place);
                    }
                }
            }
        }
        return relations;
    }

    private void readTexts(String name) throws IOException {
        try (Workbook.Part part = workbook.part(name, Limits.WORKBOOK_TEXTS)) {
            StringBuilder item = new StringBuilder();
            long held = 0;
            boolean inText = false;
            int phonetic = 0;
            for (int event = part.next(); event != END_DOCUMENT; event = part.next()) {
                if (event == START_ELEMENT) {
                    inText = part.tag().equals("t") && phonetic == 0;
                    phonetic += part.tag().equals("rPh") ? 1 : 0;
                } else if (event == END_ELEMENT) {
                    inText = false;
                    phonetic -= part.tag().equals("rPh") ? 1 : 0;
                    if (part.tag().equals("si")) {
                        held += Limits.TEXT_OVERHEAD + 2L * item.length();
                        if (held > Limits.WORKBOOK_TEXTS_HELD) {
                            throw FileProblem.FILE_TOO_LARGE.problem(
                                    name, Limits.WORKBOOK_TEXTS_HELD / Limits.MIB);
                        }
                        texts.add(item.toString());
                        item.setLength(0);
                    }
                } else if (inText && isText(event)) {
                    part.appendTo(item);
                }
            }
        }
    }

    /** Which styles of cells are dates. */
    private void readStyles(String name) throws IOException {
        Set<Integer> formats = new HashSet<>(DATE_FORMATS);
        try (Workbook.Part part = workbook.part(name, Limits.WORKBOOK_PART)) {
            boolean ofCells = false;
            int style = 0;
            for (int event = part.next(); event != END_DOCUMENT; event = part.next()) {
                if (event == END_ELEMENT) {
                    ofCells &= !part.tag().equals("cellXfs");
                } else if (event == START_ELEMENT) {
                    String tag = part.tag();
                    if (tag.equals("numFmt")) {
                        String code = part.attribute("formatCode");
                        if (code != null && isDateFormat(code)) {
                            formats.add(
                                    (int) number(part.attribute("numFmtId"), Integer.MAX_VALUE));
                        }
                    } else if (tag.equals("cellXfs")) {
                        ofCells = true;
                    } else if (ofCells && tag.equals("xf")) {
                        if (formats.contains(
                                (int) number(part.attribute("numFmtId"), Integer.MAX_VALUE))) {
                            dateStyles.add(style);
                        }
                        style++;
                    }
                }
            }
        }
    }

    /** A format with a day, or a year of either era, outside quotes and brackets. */
    static boolean isDateFormat(String code) {
        boolean quoted = false;
        boolean bracketed = false;
        for (int at = 0; at < code.length(); at++) {
            char character = code.charAt(at);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == '[' || character == ']') {
                bracketed = character == '[';
            } else if (character == '\\' || character == '_' || character == '*') {
                at++;
            } else if (!quoted && !bracketed && "dDyYbB".indexOf(character) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The column of a place: 28 for AC5; too far out for any sheet when it is no place. */
    private static int column(String place) {
        int column = 0;
        for (int at = 0; at < place.length() && place.charAt(at) >= 'A'; at++) {
            column = column * 26 + (place.charAt(at) - 'A' + 1);
            if (column > Limits.COLUMNS || place.charAt(at) > 'Z') {
                return Limits.COLUMNS + 1;
            }
        }
        return column - 1;
    }

    /** A negative number when it is none, or one that is too large. */
    private static long number(@Nullable String digits, int largest) {
        if (digits == null || digits.isEmpty() || digits.length() > 10) {
            return -1;
        }
        long number = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number > largest ? -1 : number;
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }
}
