package th.hrd.benchmark.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the guideline's edition lets a person be.
 *
 * @param personnelTypes with the levels each may have
 */
record CodeLists(
        List<PersonnelType> personnelTypes, List<Code> digitalTargetGroups, List<Code> roleGroups) {

    /**
     * A code and its Thai label, which is what a file says.
     *
     * @param th the label
     */
    record Code(String code, String th) {}

    /**
     * @param levels none where a type has no list of them
     */
    record PersonnelType(Code code, List<Code> levels) {}

    /**
     * @param list answers a code list as the API does
     */
    static CodeLists read(Function<String, JsonNode> list) {
        var types = new ArrayList<PersonnelType>();
        for (JsonNode item : list.apply("PERSONNEL_TYPE").path("items")) {
            String levels = item.path("attributes").path("levelList").asText();
            types.add(
                    new PersonnelType(
                            code(item), levels.isEmpty() ? List.of() : codes(list, levels)));
        }
        return new CodeLists(types, codes(list, "DIGITAL_TARGET_GROUP"), codes(list, "ROLE_GROUP"));
    }

    private static List<Code> codes(Function<String, JsonNode> list, String name) {
        var codes = new ArrayList<Code>();
        list.apply(name).path("items").forEach(item -> codes.add(code(item)));
        return codes;
    }

    private static Code code(JsonNode item) {
        return new Code(item.path("code").asText(), item.path("nameTh").asText());
    }
}
