package th.hrd.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Violation;

/**
 * Which page of a keyset-paged list is asked for. The cursor holds the last row's key and a
 * fingerprint of the filters, so that a page never continues a different list.
 */
public final class PageRequest {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    private static final String SEPARATOR = "\u001f";

    private final int limit;
    private final List<String> after;
    private final String filter;

    private PageRequest(int limit, List<String> after, String filter) {
        this.limit = limit;
        this.after = after;
        this.filter = filter;
    }

    /**
     * @param limit 1 to 200, 50 when absent
     * @param cursor from the page before, absent for the first
     * @param filters every filter of the list, in a fixed order
     * @throws ProblemException VALIDATION_FAILED for a limit out of range, CURSOR_INVALID for a
     *     cursor not of this list
     */
    public static PageRequest of(
            @Nullable Integer limit, @Nullable String cursor, @Nullable Object... filters) {
        int size = limit == null ? DEFAULT_LIMIT : limit;
        if (size < 1 || size > MAX_LIMIT) {
            throw ProblemException.validation(
                    List.of(
                            new Violation(
                                    "#/limit",
                                    "RANGE",
                                    Text.of(
                                            "limit ต้องอยู่ระหว่าง 1 ถึง " + MAX_LIMIT,
                                            "limit must be between 1 and " + MAX_LIMIT + "."))));
        }
        String filter = Integer.toHexString(Arrays.deepHashCode(filters));
        return new PageRequest(size, cursor == null ? List.of() : decode(cursor, filter), filter);
    }

    public int limit() {
        return limit;
    }

    /** How many rows to fetch: one more than the page, to know whether another follows. */
    public int fetch() {
        return limit + 1;
    }

    /** The key of the last row of the page before; empty for the first page. */
    public Optional<List<String>> after() {
        return after.isEmpty() ? Optional.empty() : Optional.of(after);
    }

    /**
     * The id the page before ended with, for a list ordered by id.
     *
     * @throws ProblemException CURSOR_INVALID when someone has altered the cursor
     */
    public Optional<UUID> afterId() {
        try {
            return after().map(key -> UUID.fromString(key.getFirst()));
        } catch (IllegalArgumentException altered) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    String cursorAfter(List<String> key) {
        String plain = filter + SEPARATOR + String.join(SEPARATOR, key);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> decode(String cursor, String filter) {
        try {
            String plain =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(plain.split(SEPARATOR, -1));
            if (parts.size() > 1 && parts.getFirst().equals(filter)) {
                return parts.subList(1, parts.size());
            }
        } catch (IllegalArgumentException notBase64) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
        throw CommonProblem.CURSOR_INVALID.problem();
    }
}
