package th.hrd.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The figures of a benchmark, each beside the best the same machine did in the same run. */
public final class Report {

    private final Map<String, ?> sizes;
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param sizes what was loaded and how it was asked
     */
    public Report(Map<String, ?> sizes) {
        this.sizes = sizes;
    }

    /**
     * A line of the report.
     *
     * @param what was asked of the service
     * @param measured how it answered
     * @param limit what it is compared with
     * @param best how that answered
     * @param ratio answers a second, of the limit's
     */
    public record Row(String what, Figures measured, String limit, Figures best, double ratio) {}

    public void add(String what, Figures measured, String limit, Figures best) {
        rows.add(new Row(what, measured, limit, best, measured.perSecond() / best.perSecond()));
    }

    public void print(PrintStream out) {
        out.printf(
                "%n%-44s %9s %9s %9s   %-34s %9s %9s %9s %7s%n",
                "",
                "p50 ms",
                "p99 ms",
                "a second",
                "beside",
                "p50 ms",
                "p99 ms",
                "a second",
                "ratio");
        for (Row row : rows) {
            out.printf(
                    "%-44s %9.2f %9.2f %,9.0f   %-34s %9.2f %9.2f %,9.0f %7.3f%n",
                    row.what,
                    row.measured.p50(),
                    row.measured.p99(),
                    row.measured.perSecond(),
                    row.limit,
                    row.best.p50(),
                    row.best.p99(),
                    row.best.perSecond(),
                    row.ratio);
        }
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(file.toFile(), Map.of("sizes", sizes, "rows", rows));
    }
}
