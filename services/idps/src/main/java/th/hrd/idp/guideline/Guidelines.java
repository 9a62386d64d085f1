package th.hrd.idp.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.problem.CommonProblem;

/**
 * The edition of the guideline that applies. An edition is a hundred kilobytes of JSON, so it is
 * kept parsed and read again only when the replica holds a newer state; every question first looks
 * at the sequence, so no answer is stale.
 */
@ApplicationScoped
public class Guidelines {

    private record Kept(long sequence, Guideline guideline) {}

    private final GuidelineQueries queries;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Guidelines(GuidelineQueries queries) {
        this.queries = queries;
    }

    /**
     * The edition for a fiscal year: the latest that has begun by then, because an edition stays in
     * force until the next one is issued
     * ("หรือจนกว่าจะออกแนวทางการพัฒนาบุคลากรภาครัฐฉบับใหม่มาใช้แทน").
     */
    public Guideline forYear(FiscalYear year) {
        Map<String, Long> here = queries.sequences();
        if (here.isEmpty()) {
            throw CommonProblem.UNAVAILABLE.problem();
        }
        return here.entrySet().stream()
                .map(edition -> current(edition.getKey(), edition.getValue()))
                .filter(guideline -> guideline.fiscalYearFrom() <= year.be())
                .max(Comparator.comparingInt(Guideline::fiscalYearFrom))
                .orElseThrow(() -> GuidelineProblem.NO_GUIDELINE_FOR_YEAR.problem(year));
    }

    private Guideline current(String edition, long sequence) {
        return kept.compute(
                        edition,
                        (name, known) ->
                                known != null && known.sequence() == sequence
                                        ? known
                                        : new Kept(sequence, queries.read(name)))
                .guideline();
    }
}
