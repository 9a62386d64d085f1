package th.hrd.organisation.person.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import th.hrd.organisation.person.application.ChangeOutcome;

/** What came of the changes of a day, in the order they were sent. */
record PeopleChangesView(LocalDate effectiveFrom, List<OutcomeView> outcomes) {

    static PeopleChangesView of(LocalDate effectiveFrom, List<ChangeOutcome> outcomes) {
        return new PeopleChangesView(
                effectiveFrom, outcomes.stream().map(OutcomeView::from).toList());
    }

    record OutcomeView(
            String sourceId,
            UUID personId,
            ChangeOutcome.Kind outcome,
            List<String> changedFields) {

        static OutcomeView from(ChangeOutcome outcome) {
            return new OutcomeView(
                    outcome.sourceId(),
                    outcome.personId(),
                    outcome.kind(),
                    outcome.changedFields());
        }
    }
}
