package th.hrd.platform.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the list's order
 * @param nextCursor opaque; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /**
     * A page from the rows a repository fetched.
     *
     * @param rows {@link PageRequest#fetch()} rows at the most: one more than the page, to know
     *     whether another follows
     * @param key the row's place in the order, as handed back by {@link PageRequest#after()}
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, Function<R, T> view, Function<R, List<String>> key) {
        boolean more = rows.size() > request.limit();
        List<R> shown = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? request.cursorAfter(key.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
