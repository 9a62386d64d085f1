package th.hrd.platform.intake.row;

import th.hrd.platform.problem.Text;

/**
 * An entry of the numbered catalogue of what can be wrong with a row. Implemented by enums, one per
 * row type. Name and number, once published, never change their meaning and are never given to
 * another problem.
 */
public interface RowProblem {

    /** The enum constant's name, for example {@code CODE_UNKNOWN}. */
    String name();

    /** Two letters of the row type and four digits, for example {@code IN1003}. */
    String number();

    Severity severity();

    /** What is wrong, in general. */
    Text title();

    /** What is wrong this time: a {@link String#format} pattern whose places are all {@code %s}. */
    Text detail();

    /** The version of the catalogue this entry came with, for example {@code 1.0}. */
    String since();
}
