package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

    @TempDir Path directory;

    private RecordedCalls calls;

    @BeforeEach
    void nothingCalledYet() {
        calls = new RecordedCalls(directory.resolve("calls/1.tsv"));
    }

    @Test
    void everyDocumentedStatusMustBeSeen() {
        calls.add("addItem", 201);
        calls.add("readItem", 200);
        calls.add("newestItem", 204);

        assertThat(coverage().gaps()).containsExactly("addItem: no call was answered 400");
        assertThat(coverage().table()).endsWith("3 operations, 3 exercised");
    }

    @Test
    void whatNoTestCanBringAboutIsExempt() {
        calls.add("addItem", 201);
        calls.add("addItem", 400);
        calls.add("readItem", 200);
        calls.add("newestItem", 204);

        assertThat(coverage().gaps()).isEmpty();
    }

    @Test
    void aRunWithoutAnyCallFails() {
        assertThat(coverage().gaps())
                .anyMatch(gap -> gap.startsWith("no call was recorded at all"));
        assertThat(coverage().table()).endsWith("3 operations, 0 exercised");
    }

    @Test
    void callsAreKeptByOperation() {
        calls.add("readItem", 200);
        calls.add("readItem", 404);
        calls.add("readItem", 200);

        assertThat(calls.statuses()).isEqualTo(Map.of("readItem", Set.of("200", "404")));
    }

    private Coverage coverage() {
        return new Coverage(Documents.items(directory), calls.statuses());
    }
}
