package th.hrd.platform.intake.file;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of one row: an array beside the fields' names, which all rows of a file share. */
final class Values extends AbstractMap<String, String> {

    /** The names of the fields, and where each stands. */
    static final class Names {

        private final List<String> names;
        private final Map<String, Integer> numbers = new HashMap<>();

        Names(List<String> names) {
            this.names = names;
            for (int field = 0; field < names.size(); field++) {
                numbers.put(names.get(field), field);
            }
        }
    }

    private final Names names;
    private final @Nullable String[] values;
    private int size;

    Values(Names names) {
        this.names = names;
        this.values = new String[names.names.size()];
    }

    void set(int field, @Nullable String value) {
        values[field] = value;
        size += value == null ? 0 : 1;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public @Nullable String get(Object name) {
        Integer field = names.numbers.get(name);
        return field == null ? null : values[field];
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Entry<String, String>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, String>> {

        private int next;

        @Override
        public boolean hasNext() {
            while (next < values.length && values[next] == null) {
                next++;
            }
            return next < values.length;
        }

        @Override
        public Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int field = next++;
            return Map.entry(names.names.get(field), values[field]);
        }
    }
}
