package th.hrd.demo.report;

import java.io.PrintStream;
import java.util.List;
import th.hrd.demo.count.Ratio;
import th.hrd.demo.synthetic.Population;

/** The KPIs as a person reads them, with the independent count beside each figure. */
final class KpiTable {

    private static final int NAME_WIDTH = 38;
    private static final int LABEL_WIDTH = 10;
    private static final int CELL_WIDTH = 19;

    private KpiTable() {}

    static void print(PrintStream out, List<KpiRow> rows) {
        out.printf("%nKPIs of fiscal year %d%n%n", Population.FISCAL_YEAR);
        line(out, "", "", Comparison.KPIS);
        for (KpiRow row : rows) {
            line(
                    out,
                    row.name(),
                    "reported",
                    Comparison.KPIS.stream().map(kpi -> reported(row.reported(kpi))).toList());
            line(
                    out,
                    "",
                    "counted",
                    Comparison.KPIS.stream().map(kpi -> counted(row, kpi)).toList());
        }
    }

    private static void line(PrintStream out, String name, String label, List<String> cells) {
        StringBuilder line =
                new StringBuilder(pad(name, NAME_WIDTH)).append(pad(label, LABEL_WIDTH));
        cells.forEach(cell -> line.append(pad(cell, CELL_WIDTH)));
        out.println(line.toString().stripTrailing());
    }

    private static String reported(Ratio ratio) {
        return ratio + ratio.percent().map(percent -> "  %s %%".formatted(percent)).orElse("");
    }

    private static String counted(KpiRow row, String kpi) {
        return row.counted(kpi)
                + (row.counted(kpi).equals(row.reported(kpi)) ? "  equal" : "  DIFFERENT");
    }

    /**
     * Thai vowels and tone marks stand above and below their consonant and take no column of their
     * own.
     */
    private static String pad(String text, int width) {
        String shown = width(text) > width - 2 ? cut(text, width - 3) + "…" : text;
        return shown + " ".repeat(width - width(shown));
    }

    private static String cut(String text, int width) {
        int end = 0;
        while (end < text.length() && width(text.substring(0, end + 1)) <= width) {
            end++;
        }
        return text.substring(0, end);
    }

    private static int width(String text) {
        return (int)
                text.codePoints()
                        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                        .count();
    }
}
