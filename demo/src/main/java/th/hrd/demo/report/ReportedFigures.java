package th.hrd.demo.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import th.hrd.demo.count.Group;
import th.hrd.demo.count.Ratio;
import th.hrd.demo.suite.Answer;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.DemoException;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agency;
import th.hrd.demo.synthetic.Population;
import th.hrd.localstack.home.Part;

/** What the suite reports, read as the OCSC portal reads it. */
public final class ReportedFigures {

    private static final String TABLE =
            "/v1/kpi-table?limit=200&fiscalYear=" + Population.FISCAL_YEAR;

    private final Suite suite;
    private final Callers callers;

    public ReportedFigures(Suite suite, Callers callers) {
        this.suite = suite;
        this.callers = callers;
    }

    /** The nation's figures by KPI. */
    Map<String, Ratio> nation() {
        return table("&level=NATION").getOrDefault("", Map.of());
    }

    /** Each ministry's figures, by its code. */
    Map<String, Map<String, Ratio>> ministries() {
        return table("&level=MINISTRY");
    }

    /** The figures of a ministry's agencies, by their codes. */
    Map<String, Map<String, Ratio>> departmentsOf(Agency ministry) {
        return table("&level=AGENCY&agency=" + ministry.reference());
    }

    /** One KPI of the nation by every kind of person. */
    Map<Group, Ratio> nationByGroup(String kpi) {
        JsonNode answer =
                read(
                        "/v1/kpis/%s/figures?fiscalYear=%d&level=NATION&splitBy=personnelType,roleGroup,digitalTargetGroup"
                                .formatted(kpi, Population.FISCAL_YEAR));
        Map<Group, Ratio> groups = new HashMap<>();
        for (JsonNode split : answer.path("figures").path(0).path("splits")) {
            Ratio ratio = ratio(split.path("figure"));
            if (!ratio.equals(Ratio.NONE)) {
                groups.put(
                        new Group(
                                split.path("personnelType").asText(),
                                split.path("roleGroup").asText(),
                                split.path("digitalTargetGroup").asText()),
                        ratio);
            }
        }
        return groups;
    }

    private Map<String, Map<String, Ratio>> table(String filter) {
        Map<String, Map<String, Ratio>> rows = new LinkedHashMap<>();
        String cursor = "";
        do {
            JsonNode page = read(TABLE + filter + cursor);
            for (JsonNode row : page.path("items")) {
                Map<String, Ratio> figures = new HashMap<>();
                row.path("figures")
                        .forEach(
                                entry ->
                                        figures.put(
                                                entry.path("kpi").asText(),
                                                ratio(entry.path("figure"))));
                rows.put(row.path("agency").path("code").asText(), figures);
            }
            cursor =
                    page.hasNonNull("nextCursor")
                            ? "&cursor=" + page.path("nextCursor").asText()
                            : "";
        } while (!cursor.isEmpty());
        return rows;
    }

    private JsonNode read(String path) {
        Answer answer = suite.get(Part.KPI_REPORTING, path, callers.admin());
        if (!answer.isDone()) {
            throw new DemoException(
                    "The figures were refused with %d %s: %s"
                            .formatted(
                                    answer.status(), answer.text("code"), answer.text("detail")));
        }
        return answer.body();
    }

    private static Ratio ratio(JsonNode figure) {
        return new Ratio(figure.path("numerator").asLong(), figure.path("denominator").asLong());
    }
}
