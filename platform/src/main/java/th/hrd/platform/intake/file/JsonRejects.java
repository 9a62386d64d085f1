package th.hrd.platform.intake.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Encoding;
import th.hrd.platform.intake.profile.Headings;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.FileRowProblem;

/** Rejected lines of NDJSON, with two members more; a line that is no object becomes one. */
final class JsonRejects extends RejectWriter {

    private static final String UNREADABLE_LINE = "line";

    private final OutputStream out;
    private final Encoding encoding;
    private final TextDecoder decoder;

    JsonRejects(OutputStream out, Detected detected) throws IOException {
        this.out = out;
        this.encoding = Encoding.named(String.valueOf(detected.encoding())).orElse(Encoding.UTF_8);
        this.decoder = new TextDecoder(encoding);
        if (detected.bom()) {
            emit("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void write(long number, byte[] raw, List<Fault> faults) throws IOException {
        byte[] added = members(faults).getBytes(charset());
        int end = raw.length;
        while (end > 0 && raw[end - 1] != '}') {
            end--;
        }
        boolean isObject = end > 0 && faults.stream().noneMatch(JsonRejects::isOfNoObject);
        if (!isObject) {
            emit(wrapped(raw, faults).getBytes(charset()));
            return;
        }
        boolean isEmpty = decoder.lenient(raw, 0, end - 1).strip().equals("{");
        byte[] line = new byte[end + (isEmpty ? 0 : 1) + added.length];
        System.arraycopy(raw, 0, line, 0, end - 1);
        int at = end - 1;
        if (!isEmpty) {
            line[at++] = ',';
        }
        System.arraycopy(added, 0, line, at, added.length);
        line[line.length - 1] = '\n';
        emit(line);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static boolean isOfNoObject(Fault fault) {
        return fault.problem() == FileRowProblem.NOT_A_JSON_OBJECT
                || fault.problem() == FileRowProblem.ROW_TOO_LONG;
    }

    /** {@code "…":"IN1003","…":"…"}} and room for a line end. */
    private static String members(List<Fault> faults) throws IOException {
        return object(faults, null).substring(1) + '\n';
    }

    private String wrapped(byte[] raw, List<Fault> faults) throws IOException {
        return object(faults, decoder.lenient(raw, 0, raw.length)) + '\n';
    }

    private static String object(List<Fault> faults, @Nullable String unreadable)
            throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            if (unreadable != null) {
                json.writeStringField(UNREADABLE_LINE, unreadable);
            }
            json.writeStringField(Headings.FAULT_CODES, numbers(faults));
            json.writeStringField(Headings.FAULT_TEXTS, sentences(faults));
            json.writeEndObject();
        }
        return text.toString();
    }

    private Charset charset() {
        return encoding.isUtf16() ? StandardCharsets.UTF_8 : encoding.charset();
    }

    private void emit(byte[] line) throws IOException {
        out.write(encoding.isUtf16() ? Utf16.of(line, encoding) : line);
    }
}
