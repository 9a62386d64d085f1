package th.hrd.idp.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import th.hrd.idp.guideline.Guidelines;
import th.hrd.idp.plan.domain.IdpStatus;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.messaging.Operations;
import th.hrd.platform.problem.ProblemException;

/**
 * Answers how far an agency has come with the duty of every person to have an IDP (guideline
 * 2566-2570, issue 2).
 */
@ApplicationScoped
class Coverages {

    private final CoverageQueries queries;
    private final Guidelines guidelines;
    private final ThaiCalendar calendar;
    private final Operations operations;

    Coverages(
            CoverageQueries queries,
            Guidelines guidelines,
            ThaiCalendar calendar,
            Operations operations) {
        this.queries = queries;
        this.guidelines = guidelines;
        this.calendar = calendar;
        this.operations = operations;
    }

    /**
     * The present count.
     *
     * @throws ProblemException REBUILDING (503), because a part of the people is not an answer
     */
    @Transactional
    public Coverage of(UUID agency, FiscalYear year) {
        operations.requireComplete();
        LocalDate today = calendar.today();
        LocalDate asOf = year.lastDay().isBefore(today) ? year.lastDay() : today;
        return queries.count(
                agency,
                year,
                asOf,
                guidelines.forYear(year).personnelTypesInScope(),
                IdpStatus.agreedOrLater().stream().map(IdpStatus::name).toList());
    }
}
