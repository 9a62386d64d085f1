package th.hrd.organisation.guideline.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A code of a list, with its texts.
 *
 * @param code unique in its list; may hold Thai letters
 * @param order place in the list
 * @param nameTh Thai text for display
 * @param nameEn English text
 * @param textVerbatim the source's wording, where {@code nameTh} corrects a typing error in it
 * @param attributes what else is known: texts, numbers, truth values or lists of texts
 */
public record Code(
        String code,
        int order,
        String nameTh,
        String nameEn,
        @Nullable String textVerbatim,
        Map<String, Object> attributes) {

    public Code {
        // Not Map.copyOf, which forgets the order of the document.
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The values of an attribute as texts: none, the one, or all of a list. */
    public List<String> texts(String attribute) {
        return switch (attributes.get(attribute)) {
            case null -> List.of();
            case List<?> many -> many.stream().map(String::valueOf).toList();
            case Object one -> List.of(String.valueOf(one));
        };
    }
}
