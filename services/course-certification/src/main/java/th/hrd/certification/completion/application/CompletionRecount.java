package th.hrd.certification.completion.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import th.hrd.certification.completion.domain.Completion;
import th.hrd.certification.completion.messaging.CompletionEvents;
import th.hrd.certification.completion.persistence.CompletionRepository;
import th.hrd.certification.course.application.AccreditationListener;
import th.hrd.certification.course.domain.Course;
import th.hrd.certification.course.domain.Validity;

/**
 * Counts the completions already recorded again when an accreditation reaches back to them, and
 * announces those that now stand for other skills. In chunks, so that memory stays bounded, and in
 * the transaction of the accreditation, so that both hold or neither.
 */
@ApplicationScoped
class CompletionRecount implements AccreditationListener {

    private static final int CHUNK = 500;

    private final CompletionRepository completions;
    private final CompletionEvents events;

    CompletionRecount(CompletionRepository completions, CompletionEvents events) {
        this.completions = completions;
        this.events = events;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void accreditationsChanged(Course course, Validity affected) {
        UUID last = CompletionRepository.BEFORE_ALL;
        List<Completion> chunk;
        do {
            chunk = completions.passedWithin(affected, course.id(), last, CHUNK);
            if (!chunk.isEmpty()) {
                recount(chunk, course);
                last = chunk.getLast().id();
            }
        } while (chunk.size() == CHUNK);
    }

    private void recount(List<Completion> chunk, Course course) {
        var changed =
                chunk.stream().filter(completion -> completion.recount(course::skillsOn)).toList();
        completions.flush();
        events.recorded(changed);
        completions.release(chunk);
    }
}
