package th.hrd.demo.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import th.hrd.demo.count.Ratio;
import th.hrd.demo.synthetic.Population;

/** The KPIs as a person reads them, with the independent count beside each figure. */
final class KpiTable {

    private static final int NAME_WIDTH = 38;
    private static final int LABEL_WIDTH = 10;

    private KpiTable() {}

    static void print(PrintStream out, List<KpiRow> rows) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", "", Comparison.KPIS));
        for (KpiRow row : rows) {
            lines.add(new Line(row.name(), "reported", cells(kpi -> reported(row.reported(kpi)))));
            lines.add(new Line("", "counted", cells(kpi -> counted(row, kpi))));
        }
        int cellWidth =
                lines.stream()
                                .flatMap(line -> line.cells.stream())
                                .mapToInt(Columns::width)
                                .max()
                                .orElse(0)
                        + Columns.GAP;
        out.printf("%nKPIs of fiscal year %d%n%n", Population.FISCAL_YEAR);
        lines.forEach(line -> out.println(line.laidOut(cellWidth)));
    }

    private record Line(String name, String label, List<String> cells) {

        String laidOut(int cellWidth) {
            StringBuilder line =
                    new StringBuilder(Columns.pad(name, NAME_WIDTH))
                            .append(Columns.pad(label, LABEL_WIDTH));
            cells.forEach(cell -> line.append(Columns.pad(cell, cellWidth)));
            return line.toString().stripTrailing();
        }
    }

    private static List<String> cells(UnaryOperator<String> cell) {
        return Comparison.KPIS.stream().map(cell).toList();
    }

    private static String reported(Ratio ratio) {
        return ratio + ratio.percent().map(percent -> " %s %%".formatted(percent)).orElse("");
    }

    private static String counted(KpiRow row, String kpi) {
        return row.counted(kpi)
                + (row.counted(kpi).equals(row.reported(kpi)) ? " equal" : " DIFFERENT");
    }
}
