package th.hrd.benchmark.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long each file took, beside the bare pipeline with the same people in the same run. */
final class Takings {

    /**
     * One file taken in.
     *
     * @param seconds from the first byte sent until all of it stands
     * @param uploadSeconds until the service had decoded, checked, sealed and staged it; absent for
     *     the bare pipeline
     * @param serviceCpu processor seconds of the service
     * @param databaseCpu processor seconds of the database
     */
    record Taking(
            String what,
            long rows,
            double seconds,
            @Nullable Double uploadSeconds,
            double serviceCpu,
            double databaseCpu) {

        double rowsPerSecond() {
            return rows / seconds;
        }
    }

    /**
     * @param ratio rows a second, of the bare pipeline's
     */
    record Pair(Taking service, Taking bare, double ratio) {}

    private final Map<String, ?> sizes;
    private final List<Pair> pairs = new ArrayList<>();

    Takings(Map<String, ?> sizes) {
        this.sizes = sizes;
    }

    void add(Taking service, Taking bare) {
        pairs.add(new Pair(service, bare, service.rowsPerSecond() / bare.rowsPerSecond()));
    }

    void print(PrintStream out) {
        out.printf(
                "%n%-34s %9s %9s %9s %9s %9s %9s %9s%n",
                "", "rows/s", "seconds", "upload", "merge", "service", "database", "ratio");
        for (Pair pair : pairs) {
            line(out, pair.service, "%.3f".formatted(pair.ratio));
            line(out, pair.bare, "");
        }
    }

    private static void line(PrintStream out, Taking taking, String ratio) {
        Double upload = taking.uploadSeconds;
        out.printf(
                "%-34s %,9.0f %9.2f %9s %9s %9.1f %9.1f %9s%n",
                taking.what,
                taking.rowsPerSecond(),
                taking.seconds,
                upload == null ? "" : "%.2f".formatted(upload),
                upload == null ? "" : "%.2f".formatted(taking.seconds - upload),
                taking.serviceCpu,
                taking.databaseCpu,
                ratio);
    }

    void write(Path file, Observed.Memory memory, double publishedSeconds) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(
                        file.toFile(),
                        Map.of(
                                "sizes", sizes,
                                "rows", pairs,
                                "memory", memory,
                                "publishedSeconds", publishedSeconds));
    }
}
