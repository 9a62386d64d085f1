package th.hrd.idp.guideline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What this service reads of an edition, as the view {@code guideline} cuts it out of what the
 * registry published.
 *
 * @param codeLists every list, because a target kind may name any
 */
record PublishedGuideline(
        String edition,
        int fiscalYearFrom,
        List<Item> targetKinds,
        List<Item> methods,
        List<Item> learningModes,
        List<Item> assuranceLevels,
        List<Item> personnelTypes,
        List<CodeList> codeLists,
        List<JsonNode> kpis) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CodeList(String list, List<Item> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String code, int order, String nameTh, String nameEn, JsonNode attributes) {}
}
