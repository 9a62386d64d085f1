package th.hrd.demo.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import th.hrd.demo.count.Group;
import th.hrd.demo.count.IndependentCount;
import th.hrd.demo.count.Ratio;
import th.hrd.demo.synthetic.Agencies;
import th.hrd.demo.synthetic.Agency;

/**
 * Every figure the suite reports beside the count of what was sent: the nation and its groups, each
 * ministry, each agency.
 */
public final class Comparison {

    /** The KPIs compared, in the order of the guideline. */
    static final List<String> KPIS = List.of("KPI_A1", "KPI_A2", "KPI_A2a", "KPI_A2b", "KPI_A3");

    private final IndependentCount count;
    private final Agencies agencies;
    private final KpiRow nation;
    private final List<KpiRow> ministries = new ArrayList<>();
    private final List<KpiRow> departments = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private final String shownAgency;
    private int compared;

    public Comparison(IndependentCount count, ReportedFigures reported, String shownAgency) {
        this.count = count;
        this.agencies = count.population().agencies();
        this.shownAgency = shownAgency;
        this.nation = row("Nation", Agency::isMandatory, reported.nation());
        for (String kpi : IndependentCount.PEOPLE_KPIS) {
            compareGroups(kpi, count.people(kpi, Agency::isMandatory), reported.nationByGroup(kpi));
        }
        for (Agency ministry : agencies.ministries()) {
            Map<String, Ratio> figures =
                    reported.ministries().getOrDefault(ministry.reference(), Map.of());
            ministries.add(
                    row(
                            ministry.nameTh(),
                            agency -> agency.isMandatory() && isUnder(agency, ministry),
                            figures));
            reported.departmentsOf(ministry)
                    .forEach(
                            (reference, values) -> {
                                // An agency of before has nobody and nothing in the year.
                                Optional<Agency> known =
                                        agencies.find(
                                                reference.substring(reference.indexOf(':') + 1));
                                departments.add(
                                        row(
                                                known.map(Agency::nameTh).orElse("Former")
                                                        + " "
                                                        + reference,
                                                agency -> known.filter(agency::equals).isPresent(),
                                                values));
                            });
        }
    }

    /** How many figures were compared. */
    public int compared() {
        return compared;
    }

    /** What differs, one sentence each. */
    public List<String> differences() {
        return List.copyOf(differences);
    }

    public boolean isEqual() {
        return differences.isEmpty();
    }

    public void print(PrintStream out) {
        List<KpiRow> shown = new ArrayList<>();
        shown.add(nation);
        shown.addAll(ministries);
        departments.stream()
                .filter(row -> row.name().endsWith(" " + shownAgency))
                .forEach(shown::add);
        KpiTable.print(out, shown);
        if (isEqual()) {
            out.printf(
                    "%nequal: %,d figures are what was sent, counted independently.%n", compared);
        } else {
            out.printf("%n%,d of %,d figures differ:%n", differences.size(), compared);
            differences.forEach(difference -> out.println("  " + difference));
        }
    }

    private KpiRow row(String name, Predicate<Agency> scope, Map<String, Ratio> reported) {
        KpiRow row = new KpiRow(name, counted(scope), reported);
        for (String kpi : KPIS) {
            compare(name + ", " + kpi, row.counted(kpi), row.reported(kpi));
        }
        return row;
    }

    private Map<String, Ratio> counted(Predicate<Agency> scope) {
        return Map.of(
                "KPI_A1", count.alignedPlans(scope),
                "KPI_A2", count.total("KPI_A2", scope),
                "KPI_A2a", count.total("KPI_A2a", scope),
                "KPI_A2b", count.total("KPI_A2b", scope),
                "KPI_A3", new Ratio(count.innovations(scope), 0));
    }

    private void compareGroups(String kpi, Map<Group, Ratio> counted, Map<Group, Ratio> reported) {
        Set<Group> groups = new HashSet<>(counted.keySet());
        groups.addAll(reported.keySet());
        for (Group group : groups) {
            compare(
                    "Nation, %s, %s".formatted(kpi, group),
                    counted.getOrDefault(group, Ratio.NONE),
                    reported.getOrDefault(group, Ratio.NONE));
        }
    }

    private void compare(String what, Ratio counted, Ratio reported) {
        compared++;
        if (!counted.equals(reported)) {
            differences.add("%s: counted %s, reported %s".formatted(what, counted, reported));
        }
    }

    private static boolean isUnder(Agency agency, Agency ministry) {
        return agency.parent().filter(ministry.code()::equals).isPresent();
    }
}
