package th.hrd.platform.intake.row;

import java.util.List;
import java.util.Map;

/** The code lists a file's values are held against; values come as codes or as labels. */
public interface CodeLabels {

    /**
     * The codes a value can mean: none when it is unknown, several when it is a label that several
     * codes share ({@code ระดับต้น} is one level of two types of position).
     *
     * @param list the code list
     * @param codeOrLabel as sent, trimmed
     * @param row the values of the row's earlier fields, for a label that the row makes clear
     */
    List<String> codesOf(String list, String codeOrLabel, Map<String, String> row);

    /**
     * The codes a value can mean in the row that makes it clearest, for values that are said before
     * there is a row.
     */
    default List<String> codesOfAnyRow(String list, String codeOrLabel) {
        return codesOf(list, codeOrLabel, Map.of());
    }

    /** The codes of a list in its order, for the drop-downs of a template. */
    List<CodeLabel> all(String list);
}
