package th.hrd.kpi.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.agency.Agency;
import th.hrd.kpi.guideline.KpiCatalogue;
import th.hrd.kpi.guideline.KpiDefinition;
import th.hrd.kpi.guideline.ReportingYear;
import th.hrd.kpi.projection.WholeAnswers;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;

/** All computed KPIs of a year: a row for the nation, or for each ministry or agency, in pages. */
@ApplicationScoped
class KpiTable {

    private final KpiCatalogue catalogue;
    private final Units units;
    private final CellSums cells;
    private final ThaiCalendar calendar;
    private final WholeAnswers whole;

    KpiTable(
            KpiCatalogue catalogue,
            Units units,
            CellSums cells,
            ThaiCalendar calendar,
            WholeAnswers whole) {
        this.catalogue = catalogue;
        this.units = units;
        this.cells = cells;
        this.calendar = calendar;
        this.whole = whole;
    }

    /**
     * One page of the table.
     *
     * @throws th.hrd.platform.problem.ProblemException REBUILDING (503), CURSOR_INVALID (400) and
     *     what is wrong with the question
     */
    KpiTableView of(
            FiscalYear fiscalYear, Level level, @Nullable String agency, PageRequest request) {
        return whole.read(() -> read(fiscalYear, level, agency, request));
    }

    private KpiTableView read(
            FiscalYear fiscalYear, Level level, @Nullable String agency, PageRequest request) {
        LocalDate today = calendar.today();
        ReportingYear year = catalogue.require(fiscalYear);
        List<KpiDefinition> columns =
                year.definitions().stream().filter(KpiDefinition::isComputed).toList();
        Page<Agency> page = page(units.of(level, agency, year.namesOn(today)), request);
        List<FigureRow> rows =
                cells.inTotal(
                        fiscalYear.be(), level, page.items().stream().map(Agency::id).toList());
        return new KpiTableView(
                fiscalYear.be(),
                year.edition(),
                year.cutoff(),
                year.provisional(today),
                level,
                columns.stream().map(KpiTableView.Column::from).toList(),
                level == Level.NATION
                        ? List.of(new KpiTableView.Row(null, entries(columns, level, rows)))
                        : byUnit(columns, level, page.items(), rows),
                page.nextCursor());
    }

    private static Page<Agency> page(List<Agency> asked, PageRequest request) {
        Optional<Place> last = request.after().map(Place::of);
        List<Agency> rest =
                asked.stream()
                        .sorted(Comparator.comparing(Place::of))
                        .filter(
                                agency ->
                                        last.isEmpty()
                                                || Place.of(agency).compareTo(last.get()) > 0)
                        .limit(request.fetch())
                        .toList();
        return Page.of(rest, request, agency -> agency, agency -> Place.of(agency).key());
    }

    private static List<KpiTableView.Row> byUnit(
            List<KpiDefinition> columns, Level level, List<Agency> asked, List<FigureRow> rows) {
        Map<UUID, List<FigureRow>> rowsOf =
                rows.stream().collect(Collectors.groupingBy(FigureRow::unit));
        return asked.stream()
                .map(
                        agency ->
                                new KpiTableView.Row(
                                        AgencyLabel.from(agency),
                                        entries(
                                                columns,
                                                level,
                                                rowsOf.getOrDefault(agency.id(), List.of()))))
                .toList();
    }

    private static List<KpiTableView.Entry> entries(
            List<KpiDefinition> columns, Level level, List<FigureRow> rows) {
        Map<String, List<FigureRow>> rowsOf =
                rows.stream().collect(Collectors.groupingBy(FigureRow::kpi));
        return columns.stream()
                .map(
                        kpi -> {
                            Totals totals =
                                    Totals.of(
                                            kpi, level, rowsOf.getOrDefault(kpi.kpi(), List.of()));
                            return new KpiTableView.Entry(
                                    kpi.kpi(), totals.figure(), totals.voluntary());
                        })
                .toList();
    }
}
