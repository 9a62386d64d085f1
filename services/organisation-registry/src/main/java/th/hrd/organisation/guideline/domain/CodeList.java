package th.hrd.organisation.guideline.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code list of an edition.
 *
 * @param list its name
 * @param titleTh title, Thai
 * @param titleEn title, English
 * @param references attributes that hold codes of another list, by the name of that list; absent
 *     for none
 * @param items the codes in their order
 */
public record CodeList(
        String list,
        String titleTh,
        String titleEn,
        @Nullable Map<String, String> references,
        List<Code> items) {

    /** The target of a reference that names code lists instead of codes of one. */
    public static final String LISTS_THEMSELVES = "CODE_LIST";

    public CodeList {
        references =
                references == null
                        ? null
                        : Collections.unmodifiableMap(new LinkedHashMap<>(references));
        items = List.copyOf(items);
    }

    /**
     * The list that governs a field: the one of the field's name, {@code personnelType} by {@code
     * PERSONNEL_TYPE}.
     */
    public static String governing(String field) {
        return field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** The list an attribute's values come from, for every attribute that refers to one. */
    Map<String, String> referencesOrNone() {
        return references == null ? Map.of() : references;
    }

    public Optional<Code> find(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
