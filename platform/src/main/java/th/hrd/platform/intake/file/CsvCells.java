package th.hrd.platform.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Headings.Use;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.FileRowProblem;

/** The rows of delimited text. */
final class CsvCells implements Cells {

    /** Longest first: {@code |#|} is also {@code |}. */
    private static final List<String> DELIMITERS = List.of("|#|", "\t", ";", "$", "|", ",");

    private final Reading reading;
    private final Window window;
    private final TextDecoder decoder;
    private final CsvRecords records;
    private final ColumnMap map;
    private final byte[] delimiter;
    private final boolean drops;
    private final boolean returned;
    private final Detected detected;
    private @Nullable Fault fault;
    private int cells;

    private CsvCells(Reading reading, Sniffed sniffed) throws IOException {
        this.reading = reading;
        this.window = sniffed.window();
        this.decoder = new TextDecoder(sniffed.encoding());
        String given = reading.profile().delimiter();
        String separator = given == null ? guessDelimiter() : given;
        this.delimiter = separator.getBytes(StandardCharsets.US_ASCII);
        this.records = new CsvRecords(window, separator);
        this.map = new ColumnMap(reading, headings(records));
        this.returned = map.isReturned();
        this.drops = returned || map.count(Use.FORBIDDEN) > 0;
        this.detected =
                new Detected(
                        Format.CSV,
                        reading.gzip(),
                        sniffed.encoding().label(),
                        sniffed.bom(),
                        separator,
                        records.lineEnd(),
                        map.columns(),
                        map.constants(),
                        reading.profile().name(),
                        reading.profile().version());
    }

    static CsvCells open(InputStream body, Reading reading) throws IOException {
        return new CsvCells(reading, Sniffed.in(body, reading.encoding().orElse(null)));
    }

    @Override
    public boolean advance() throws IOException {
        if (!records.advance()) {
            return false;
        }
        cells = records.cells();
        fault = records.fault();
        if (fault == null && !records.isBlank()) {
            fault = countFault();
        }
        return true;
    }

    @Override
    public boolean isBlank() {
        return records.isBlank();
    }

    @Override
    public @Nullable Fault fault() {
        return fault;
    }

    @Override
    public boolean has(int field) {
        return map.columnOf(field) >= 0;
    }

    @Override
    public @Nullable String text(int field, List<Fault> faults) {
        int column = map.columnOf(field);
        if (column < 0 || column >= cells) {
            return null;
        }
        byte[] bytes = records.unquote(column);
        int from = records.from(column);
        int to = records.to(column);
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        if (from == to) {
            return null;
        }
        String text = decoder.decode(bytes, from, to);
        if (text == null) {
            String name = reading.fields().get(field).name();
            faults.add(decoder.undecodable(bytes, from, to, name, map.heading(field)));
            return null;
        }
        return returned ? Formula.restored(text) : text;
    }

    @Override
    public boolean isDate(int field) {
        return false;
    }

    @Override
    public String heading(int field) {
        return map.heading(field);
    }

    /**
     * The record as it came, without the cells we added when we gave it back before, and without
     * what must not be kept. In a record with too many cells, those we added are the last.
     */
    @Override
    public byte[] raw() {
        if (!drops || cells == 0) {
            return records.raw();
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        boolean tooMany = cells > map.size();
        int end = tooMany ? cells - map.count(Use.RETURNED) : cells;
        boolean first = true;
        for (int cell = 0; cell < end; cell++) {
            if (map.is(cell, Use.FORBIDDEN) || (!tooMany && map.is(cell, Use.RETURNED))) {
                continue;
            }
            if (!first) {
                kept.writeBytes(delimiter);
            }
            kept.writeBytes(own(cell));
            first = false;
        }
        return kept.toByteArray();
    }

    /** The cell's own bytes, without the apostrophe we gave it. */
    private byte[] own(int cell) {
        byte[] own = records.rawCell(cell);
        byte[] bytes = records.unquote(cell);
        String text = decoder.lenient(bytes, records.from(cell), records.to(cell));
        if (!returned || Formula.restored(text).equals(text)) {
            return own;
        }
        int quote = records.isQuoted(cell) ? 1 : 0;
        byte[] restored = new byte[own.length - 1];
        System.arraycopy(own, 0, restored, 0, quote);
        System.arraycopy(own, quote + 1, restored, quote, restored.length - quote);
        return restored;
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

    /**
     * More cells than headings are taken when they are blank, fewer when only those are missing
     * that we had added.
     */
    private @Nullable Fault countFault() throws IOException {
        int headings = map.size();
        if (cells > headings) {
            for (int cell = headings; cell < cells; cell++) {
                if (records.from(cell) < records.to(cell)) {
                    return countFault(FileRowProblem.TOO_MANY_CELLS);
                }
            }
        }
        return cells < headings - map.count(Use.RETURNED)
                ? countFault(FileRowProblem.TOO_FEW_CELLS)
                : null;
    }

    private Fault countFault(FileRowProblem problem) {
        return Fault.ofRow(problem, Integer.toString(cells), Integer.toString(map.size()));
    }

    /** The delimiter with which most headings are known; of equals, the one with fewest unknown. */
    private String guessDelimiter() throws IOException {
        String best = ",";
        long bestScore = Long.MIN_VALUE;
        for (String delimiter : DELIMITERS) {
            CsvRecords trial = new CsvRecords(window, delimiter);
            List<String> headings = headings(trial);
            long known =
                    headings.stream()
                            .map(reading.headings()::column)
                            .filter(column -> column.use() != Use.IGNORED)
                            .count();
            long score = known * Limits.ROW - headings.size();
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return best;
    }

    private List<String> headings(CsvRecords first) throws IOException {
        first.advance();
        if (first.fault() != null && first.cells() == 0) {
            throw FileProblem.HEADING_TOO_LONG.problem(Limits.ROW);
        }
        List<String> headings = new ArrayList<>(first.cells());
        for (int cell = 0; cell < first.cells(); cell++) {
            byte[] bytes = first.unquote(cell);
            String heading = decoder.decode(bytes, first.from(cell), first.to(cell));
            if (heading == null) {
                throw FileProblem.HEADING_UNREADABLE.problem(cell + 1, decoder.encoding().label());
            }
            headings.add(heading.strip());
        }
        return headings;
    }
}
