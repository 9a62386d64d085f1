package th.hrd.kpi.cell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import th.hrd.kpi.projection.WholeAnswers;

/**
 * The proof that keeping the cells by differences loses nothing: everything is counted anew and
 * compared.
 */
@ApplicationScoped
class Recounts {

    private static final int MOST_CELLS_SHOWN = 100;

    private final RecountQueries queries;
    private final WholeAnswers whole;

    Recounts(RecountQueries queries, WholeAnswers whole) {
        this.queries = queries;
        this.whole = whole;
    }

    /**
     * Counts and compares; changes nothing.
     *
     * @throws th.hrd.platform.problem.ProblemException REBUILDING (503)
     */
    @Transactional
    Recount recount() {
        return whole.read(this::compare);
    }

    private Recount compare() {
        queries.prepareForBulk();
        Recount.Comparison cells = queries.cells();
        return Recount.of(
                cells,
                queries.personYears(),
                queries.agencyYears(),
                cells.differing() == 0 ? List.of() : queries.differingCells(MOST_CELLS_SHOWN));
    }
}
