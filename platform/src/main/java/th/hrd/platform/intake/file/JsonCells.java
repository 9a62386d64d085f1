package th.hrd.platform.intake.file;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Encoding;
import th.hrd.platform.intake.profile.Headings;
import th.hrd.platform.intake.profile.Headings.Use;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.intake.row.FileRowProblem;

/**
 * The rows of NDJSON: one object a line. A member of a nested object is known by its path, {@code
 * identity.number}, so that a line can be what a single request would have as its body.
 */
final class JsonCells implements Cells {

    private static final JsonFactory JSON = new JsonFactory();
    private static final char REPLACEMENT = '\uFFFD';

    private final Reading reading;
    private final Sniffed sniffed;
    private final Window window;
    private final TextDecoder decoder;
    private final Map<String, Integer> numbers;
    private final Map<String, Headings.Column> known = new LinkedHashMap<>();
    private final @Nullable String[] texts;
    private final boolean[] present;
    private final String[] headings;
    private final List<Fault> cellFaults = new ArrayList<>();
    private final Detected detected;
    private @Nullable Fault fault;
    private boolean undecodable;
    private boolean blank;
    private int length;
    private int consumed;
    private byte[] line = new byte[0];
    private byte @Nullable [] kept;
    private boolean drops;

    private JsonCells(Reading reading, Sniffed sniffed) throws IOException {
        this.reading = reading;
        this.sniffed = sniffed;
        this.window = sniffed.window();
        this.decoder = new TextDecoder(sniffed.encoding());
        this.numbers = reading.numbers();
        this.texts = new String[reading.fields().size()];
        this.present = new boolean[texts.length];
        this.headings = new String[texts.length];
        for (int field = 0; field < texts.length; field++) {
            headings[field] = reading.fields().get(field).name();
        }
        this.detected = look();
    }

    static JsonCells open(InputStream body, Reading reading) throws IOException {
        return new JsonCells(reading, Sniffed.in(body, reading.encoding().orElse(null)));
    }

    @Override
    public boolean advance() throws IOException {
        window.advance(consumed);
        return line();
    }

    @Override
    public boolean isBlank() {
        return blank;
    }

    @Override
    public @Nullable Fault fault() {
        return fault;
    }

    @Override
    public boolean has(int field) {
        return present[field];
    }

    @Override
    public @Nullable String text(int field, List<Fault> faults) {
        String text = texts[field];
        if (undecodable && text != null && text.indexOf(REPLACEMENT) >= 0) {
            String name = reading.fields().get(field).name();
            faults.add(decoder.undecodable(line, 0, line.length, name, headings[field]));
            return null;
        }
        String name = reading.fields().get(field).name();
        for (Fault found : cellFaults) {
            if (name.equals(found.field())) {
                faults.add(found);
                return null;
            }
        }
        return text;
    }

    @Override
    public boolean isDate(int field) {
        return false;
    }

    @Override
    public String heading(int field) {
        return headings[field];
    }

    @Override
    public byte[] raw() {
        return kept == null ? window.copy(0, length) : kept;
    }

    @Override
    public Detected detected() {
        return detected;
    }

    @Override
    public long held() {
        return window.capacity();
    }

    @Override
    public void close() throws IOException {
        window.close();
    }

    /** What the first line has, without moving on. */
    private Detected look() throws IOException {
        line();
        String lineEnd = consumed - length == 2 ? "CRLF" : "LF";
        consumed = 0;
        List<Detected.Column> columns = new ArrayList<>();
        known.forEach(
                (path, column) -> {
                    ColumnMap.requireReadable(path, columns.size() + 1);
                    columns.add(
                            new Detected.Column(
                                    path,
                                    column.use(),
                                    column.field() == null ? null : column.field().name()));
                });
        Map<String, String> constants = new HashMap<>(reading.profile().constants());
        constants.keySet().retainAll(numbers.keySet());
        for (int field = 0; field < present.length; field++) {
            if (present[field]) {
                constants.remove(reading.fields().get(field).name());
            }
        }
        return new Detected(
                Format.NDJSON,
                reading.gzip(),
                sniffed.encoding().label(),
                sniffed.bom(),
                null,
                lineEnd,
                columns,
                constants,
                reading.profile().name(),
                reading.profile().version());
    }

    private boolean line() throws IOException {
        Arrays.fill(texts, null);
        Arrays.fill(present, false);
        cellFaults.clear();
        fault = null;
        undecodable = false;
        kept = null;
        drops = false;
        if (window.available() == 0 && !window.more() && window.available() == 0) {
            return false;
        }
        if (!findEnd()) {
            skipLongLine();
            return true;
        }
        int from = window.start;
        int to = window.start + length;
        String text = decoder.decode(window.bytes, from, to);
        if (text == null) {
            undecodable = true;
            line = window.copy(0, length);
            text = decoder.lenient(window.bytes, from, to);
        }
        blank = text.isBlank();
        if (!blank) {
            parse(text);
        }
        return true;
    }

    private boolean findEnd() throws IOException {
        int at = 0;
        while (at < Limits.ROW) {
            int limit = Math.min(window.available(), Limits.ROW);
            while (at < limit) {
                if (window.bytes[window.start + at] == '\n') {
                    boolean crlf = at > 0 && window.bytes[window.start + at - 1] == '\r';
                    length = crlf ? at - 1 : at;
                    consumed = at + 1;
                    return true;
                }
                at++;
            }
            if (at < Limits.ROW && !window.more()) {
                length = at;
                consumed = at;
                return true;
            }
        }
        return false;
    }

    private void skipLongLine() throws IOException {
        fault = Fault.ofRow(FileRowProblem.ROW_TOO_LONG, Integer.toString(Limits.ROW));
        blank = false;
        kept = new byte[0];
        int at = Limits.ROW;
        while (true) {
            window.advance(at);
            at = 0;
            while (at < window.available()) {
                if (window.bytes[window.start + at] == '\n') {
                    consumed = at + 1;
                    return;
                }
                at++;
            }
            if (!window.more()) {
                consumed = window.available();
                return;
            }
        }
    }

    private void parse(String text) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                fault = Fault.ofRow(FileRowProblem.NOT_A_JSON_OBJECT);
                return;
            }
            members(parser, "", 1);
            if (parser.nextToken() != null) {
                fault = Fault.ofRow(FileRowProblem.NOT_A_JSON_OBJECT);
            } else if (drops) {
                kept = encoded(withoutDropped(text));
            }
        } catch (JacksonException notJson) {
            fault = Fault.ofRow(FileRowProblem.NOT_A_JSON_OBJECT);
        }
    }

    private void members(JsonParser parser, String path, int depth) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = path + parser.currentName();
            Headings.Column column = column(member);
            JsonToken value = parser.nextToken();
            if (isDropped(column)) {
                drops = true;
                parser.skipChildren();
            } else if (column.use() == Use.READ && column.field() != null) {
                take(parser, member, column.field(), value);
            } else if (value == JsonToken.START_OBJECT && depth < Limits.JSON_DEPTH) {
                members(parser, member + '.', depth + 1);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void take(JsonParser parser, String member, Field field, JsonToken value)
            throws IOException {
        int number = numbers.get(field.name());
        if (present[number]) {
            cellFault(FileRowProblem.SENT_TWICE_IN_ROW, field, member);
        }
        present[number] = true;
        headings[number] = member;
        if (value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT) {
            parser.skipChildren();
            cellFault(FileRowProblem.VALUE_NOT_FLAT, field, member);
        } else if (value != JsonToken.VALUE_NULL) {
            texts[number] = parser.getText();
        }
    }

    private void cellFault(FileRowProblem problem, Field field, String member) {
        cellFaults.add(new Fault(problem, field.name(), member, null, List.of(member)));
    }

    /** Remembered by name as long as the names are few. */
    private Headings.Column column(String member) {
        Headings.Column column = known.get(member);
        if (column == null) {
            column = reading.headings().column(member);
            if (known.size() < Limits.COLUMNS && member.length() <= Limits.COLUMNS) {
                known.put(member, column);
            }
        }
        return column;
    }

    private static boolean isDropped(Headings.Column column) {
        return column.use() == Use.RETURNED || column.use() == Use.FORBIDDEN;
    }

    /** The object without the members we had added, and without what must not be kept. */
    private String withoutDropped(String text) throws IOException {
        StringWriter kept = new StringWriter(text.length());
        try (JsonParser parser = JSON.createParser(text);
                JsonGenerator copy = JSON.createGenerator(kept)) {
            parser.nextToken();
            copyMembers(parser, copy, "", 1);
        }
        return kept.toString();
    }

    private void copyMembers(JsonParser parser, JsonGenerator copy, String path, int depth)
            throws IOException {
        copy.writeStartObject();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (isDropped(column(path + name))) {
                parser.skipChildren();
                continue;
            }
            copy.writeFieldName(name);
            if (value == JsonToken.START_OBJECT && depth < Limits.JSON_DEPTH) {
                copyMembers(parser, copy, path + name + '.', depth + 1);
            } else {
                copyValue(parser, copy);
            }
        }
        copy.writeEndObject();
    }

    /** Numbers by their text: 1234.50 stays 1234.50. */
    private static void copyValue(JsonParser parser, JsonGenerator copy) throws IOException {
        int depth = 0;
        while (true) {
            JsonToken token = parser.currentToken();
            if (token.isNumeric()) {
                copy.writeNumber(parser.getText());
            } else {
                copy.copyCurrentEvent(parser);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
            parser.nextToken();
        }
    }

    private byte[] encoded(String text) {
        Encoding encoding = decoder.encoding();
        return text.getBytes(encoding.isUtf16() ? Encoding.UTF_8.charset() : encoding.charset());
    }
}
