package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.organisation.person.domain.Recording;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** The changes of one day to an agency's people, all of them or none. */
@ApplicationScoped
public class PeopleChanges {

    private final Recorder recorder;

    PeopleChanges(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * Records all changes or none; who supervises whom may stand in any order.
     *
     * @param changes of one agency and one day
     * @throws ProblemException AGENCY_IS_CONTAINER (422), VALIDATION_FAILED (422) with every fault,
     *     CHANGES_REFUSED (409) with every change that contradicts what is recorded
     */
    @Transactional
    public List<ChangeOutcome> record(UUID agencyId, List<RecordPerson> changes) {
        requireEachOnce(changes);
        List<Recorded> recorded = recorder.record(agencyId, changes, PeopleChanges::pointer);
        var refused = new ArrayList<Violation>();
        for (int i = 0; i < recorded.size(); i++) {
            if (recorded.get(i).recording() instanceof Recording.Refused refusal) {
                refused.add(refusal.at(pointer(i)));
            }
        }
        if (!refused.isEmpty()) {
            throw PersonProblem.CHANGES_REFUSED.problem(refused.size()).listing(refused);
        }
        return recorded.stream().map(ChangeOutcome::of).toList();
    }

    private static void requireEachOnce(List<RecordPerson> changes) {
        var seen = new HashSet<String>();
        var twice = new ArrayList<Violation>();
        for (int i = 0; i < changes.size(); i++) {
            String sourceId = changes.get(i).sourceId();
            if (!seen.add(sourceId)) {
                twice.add(PersonProblem.SOURCE_ID_TWICE.at(pointer(i) + "/sourceId", sourceId));
            }
        }
        if (!twice.isEmpty()) {
            throw ProblemException.validation(twice);
        }
    }

    private static String pointer(int index) {
        return "#/changes/" + index;
    }
}
