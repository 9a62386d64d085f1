package th.hrd.platform.intake.row;

import java.util.List;
import th.hrd.platform.problem.Text;

/**
 * A code and the words for it.
 *
 * @param code what is stored
 * @param label what people read
 * @param aliases what else is sent for it: short forms, codes of other systems
 */
public record CodeLabel(String code, Text label, List<String> aliases) {

    public CodeLabel {
        aliases = List.copyOf(aliases);
    }

    public CodeLabel(String code, Text label) {
        this(code, label, List.of());
    }
}
