package th.hrd.kpi.guideline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read of the event of the same name: the whole edition. */
record GuidelinePublished(
        String edition,
        String titleTh,
        String titleEn,
        int fiscalYearFrom,
        int fiscalYearTo,
        List<CodeList> codeLists,
        List<Kpi> kpis) {

    record CodeList(String list, List<Item> items) {}

    record Item(
            String code, int order, String nameTh, String nameEn, @Nullable JsonNode attributes) {}

    record Kpi(
            String code,
            int version,
            String owner,
            String origin,
            String kind,
            String unit,
            String nameTh,
            String nameEn,
            @Nullable JsonNode population,
            @Nullable JsonNode numerator) {}
}
