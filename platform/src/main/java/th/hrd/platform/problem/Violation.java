package th.hrd.platform.problem;

import java.util.List;

/**
 * One thing wrong with a document.
 *
 * @param pointer where, as a JSON pointer in fragment form, for example {@code #/items/0/method}
 * @param code the stable code of what is wrong
 * @param detail what is wrong, for a person
 * @param arguments what the detail names, in its order, where it was made from a pattern
 */
public record Violation(String pointer, String code, Text detail, List<String> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    public Violation(String pointer, String code, Text detail) {
        this(pointer, code, detail, List.of());
    }

    /**
     * The same finding of a document that is part of a larger one.
     *
     * @param parent pointer to the part, for example {@code #/items/7}
     */
    public Violation under(String parent) {
        return new Violation(parent + pointer.substring(1), code, detail, arguments);
    }
}
