package th.hrd.kpi.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.agency.Agency;
import th.hrd.kpi.figure.FiguresView.SplitFigure;
import th.hrd.kpi.figure.FiguresView.UnitFigures;
import th.hrd.kpi.guideline.KpiCatalogue;
import th.hrd.kpi.guideline.KpiDefinition;
import th.hrd.kpi.guideline.ReportingYear;
import th.hrd.kpi.projection.WholeAnswers;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.calendar.ThaiCalendar;

/**
 * The figures of one KPI: of the nation, of ministries or of agencies, in total and by kind of
 * person.
 */
@ApplicationScoped
class Figures {

    private final KpiCatalogue catalogue;
    private final Units units;
    private final CellSums cells;
    private final ThaiCalendar calendar;
    private final WholeAnswers whole;

    Figures(
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
     * The figures.
     *
     * @param agency which ministry or agency, as {@link Units#of} reads it
     * @param splits what the persons are told apart by; empty for totals alone
     * @throws th.hrd.platform.problem.ProblemException REBUILDING (503) and what is wrong with the
     *     question
     */
    FiguresView of(
            String kpi,
            FiscalYear fiscalYear,
            Level level,
            @Nullable String agency,
            Set<Split> splits) {
        return whole.read(() -> read(kpi, fiscalYear, level, agency, splits));
    }

    private FiguresView read(
            String kpi,
            FiscalYear fiscalYear,
            Level level,
            @Nullable String agency,
            Set<Split> splits) {
        LocalDate today = calendar.today();
        ReportingYear year = catalogue.require(fiscalYear);
        KpiDefinition definition = year.require(kpi);
        if (!definition.isComputed()) {
            throw FigureProblem.KPI_NOT_COMPUTED.problem(kpi);
        }
        if (!splits.isEmpty() && !definition.countsPersons()) {
            throw FigureProblem.SPLIT_NOT_AVAILABLE.problem(kpi);
        }
        List<Agency> asked = units.of(level, agency, year.namesOn(today));
        List<FigureRow> rows =
                cells.byKindOfPerson(
                        fiscalYear.be(), kpi, level, asked.stream().map(Agency::id).toList());
        return new FiguresView(
                kpi,
                definition.version(),
                definition.nameTh(),
                definition.nameEn(),
                definition.unit(),
                year.edition(),
                fiscalYear.be(),
                year.cutoff(),
                year.provisional(today),
                level,
                level == Level.NATION
                        ? List.of(unit(definition, level, null, rows, splits))
                        : byUnit(definition, level, asked, rows, splits));
    }

    private static List<UnitFigures> byUnit(
            KpiDefinition definition,
            Level level,
            List<Agency> asked,
            List<FigureRow> rows,
            Set<Split> splits) {
        Map<UUID, List<FigureRow>> rowsOf =
                rows.stream().collect(Collectors.groupingBy(FigureRow::unit));
        return asked.stream()
                .map(
                        agency ->
                                unit(
                                        definition,
                                        level,
                                        agency,
                                        rowsOf.getOrDefault(agency.id(), List.of()),
                                        splits))
                .toList();
    }

    private static UnitFigures unit(
            KpiDefinition definition,
            Level level,
            @Nullable Agency agency,
            Collection<FigureRow> rows,
            Set<Split> splits) {
        Totals total = Totals.of(definition, level, rows);
        return new UnitFigures(
                agency == null ? null : AgencyLabel.from(agency),
                total.figure(),
                total.voluntary(),
                splits.isEmpty() ? null : split(definition, level, rows, splits));
    }

    private static List<SplitFigure> split(
            KpiDefinition definition, Level level, Collection<FigureRow> rows, Set<Split> splits) {
        Map<PersonKind, List<FigureRow>> kinds =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> PersonKind.of(row, splits),
                                        TreeMap::new,
                                        Collectors.toList()));
        return kinds.entrySet().stream()
                .map(
                        kind -> {
                            Totals total = Totals.of(definition, level, kind.getValue());
                            return kind.getKey().figure(total.figure(), total.voluntary());
                        })
                .toList();
    }
}
