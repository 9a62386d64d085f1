package th.hrd.demo.report;

import java.util.Map;
import th.hrd.demo.count.Ratio;

/** One line of the table: what was counted and what was reported, by KPI. */
record KpiRow(String name, Map<String, Ratio> counted, Map<String, Ratio> reported) {

    Ratio counted(String kpi) {
        return counted.getOrDefault(kpi, Ratio.NONE);
    }

    Ratio reported(String kpi) {
        return reported.getOrDefault(kpi, Ratio.NONE);
    }
}
