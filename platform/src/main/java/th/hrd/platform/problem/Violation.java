package th.hrd.platform.problem;

/**
 * One thing wrong with a document.
 *
 * @param pointer where, as a JSON pointer in fragment form, for example {@code #/items/0/method}
 * @param code the stable code of what is wrong
 * @param detail what is wrong, for a person
 */
public record Violation(String pointer, String code, Text detail) {}
