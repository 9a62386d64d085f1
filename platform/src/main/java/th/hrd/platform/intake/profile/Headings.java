package th.hrd.platform.intake.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.row.Field;

/** Which field the heading of a column means. Case, spaces and a closing {@code *} do not count. */
public final class Headings {

    /** Heads the column of a returned file that holds the numbers of what is wrong. */
    public static final String FAULT_CODES = "รหัสข้อผิดพลาด";

    /** Heads the column of a returned file that says what is wrong. */
    public static final String FAULT_TEXTS = "คำอธิบาย";

    /** What is done with a column. */
    public enum Use {
        READ,
        /** No field answers to it, or the profile says so. */
        IGNORED,
        /** The law protects it; it is dropped unread. */
        FORBIDDEN,
        /** One of the two columns we added to a returned file. */
        RETURNED
    }

    /**
     * @param heading as the file has it
     * @param field the field that is read from it, if one is
     */
    public record Column(String heading, Use use, @Nullable Field field) {}

    private final Map<String, Field> fields = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private final Set<String> returned = Set.of(folded(FAULT_CODES), folded(FAULT_TEXTS));
    private final ForbiddenColumns forbidden;

    public Headings(Profile profile, List<Field> rowType) {
        forbidden = ShippedProfiles.forbidden(rowType);
        for (Field field : rowType) {
            answer(field.name(), field);
            answer(field.label().th(), field);
            answer(field.label().en(), field);
            field.headings().forEach(heading -> answer(heading, field));
        }
        Map<String, Field> byName = new HashMap<>();
        rowType.forEach(field -> byName.put(field.name(), field));
        profile.columns()
                .forEach(
                        (heading, name) -> {
                            Field field = byName.get(name);
                            if (field != null) {
                                fields.put(folded(heading), field);
                            }
                        });
        profile.ignored().forEach(heading -> ignored.add(folded(heading)));
    }

    public Column column(String heading) {
        String folded = folded(heading);
        if (returned.contains(folded)) {
            return new Column(heading, Use.RETURNED, null);
        }
        if (forbidden.has(folded)) {
            return new Column(heading, Use.FORBIDDEN, null);
        }
        Field field = ignored.contains(folded) ? null : fields.get(folded);
        return new Column(heading, field == null ? Use.IGNORED : Use.READ, field);
    }

    /** The form in which headings are compared. */
    static String folded(String heading) {
        StringBuilder letters = new StringBuilder(heading.length());
        for (int at = 0; at < heading.length(); at++) {
            char letter = heading.charAt(at);
            if (!Character.isWhitespace(letter) && letter != '\u00A0' && letter != '\uFEFF') {
                letters.append(letter);
            }
        }
        int end = letters.length();
        while (end > 0 && letters.charAt(end - 1) == '*') {
            end--;
        }
        return letters.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private void answer(String heading, Field field) {
        fields.putIfAbsent(folded(heading), field);
    }
}
