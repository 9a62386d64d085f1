package th.hrd.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;

class PageRequestTest {

    private static final List<String> WORDS =
            IntStream.range(0, 23).mapToObj("word%02d"::formatted).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 22, 23, 24, 200})
    void pagesOfAnySizeTogetherAreTheListOnce(int limit) {
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            Page<String> page = page(PageRequest.of(limit, cursor, "a filter"));
            read.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(read).isEqualTo(WORDS);
    }

    @Test
    void aCursorContinuesOnlyTheListItCameFrom() {
        String cursor = page(PageRequest.of(5, null, "kind=DEPARTMENT")).nextCursor();

        assertThatThrownBy(() -> PageRequest.of(5, cursor, "kind=MINISTRY"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.type()).isEqualTo(CommonProblem.CURSOR_INVALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!", "abc", "w4ksw4ksw4ks"})
    void anythingElseIsNoCursor(String cursor) {
        assertThatThrownBy(() -> PageRequest.of(5, cursor)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201})
    void aLimitOutOfRangeIsRefused(int limit) {
        assertThatThrownBy(() -> PageRequest.of(limit, null)).isInstanceOf(ProblemException.class);
    }

    private static Page<String> page(PageRequest request) {
        List<String> rows =
                WORDS.stream()
                        .filter(
                                word ->
                                        request.after()
                                                .map(key -> word.compareTo(key.getFirst()) > 0)
                                                .orElse(true))
                        .limit(request.fetch())
                        .toList();
        return Page.of(rows, request, word -> word, List::of);
    }
}
