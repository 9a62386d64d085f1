package th.hrd.platform.problem;

/**
 * One thing wrong with a document.
 *
 * @param pointer where, as a JSON pointer in fragment form, for example {@code #/items/0/method}
 * @param code the stable code of what is wrong
 * @param detail what is wrong, for a person
 */
public record Violation(String pointer, String code, Text detail) {

    /**
     * The same finding of a document that is part of a larger one.
     *
     * @param parent pointer to the part, for example {@code #/items/7}
     */
    public Violation under(String parent) {
        return new Violation(parent + pointer.substring(1), code, detail);
    }
}
