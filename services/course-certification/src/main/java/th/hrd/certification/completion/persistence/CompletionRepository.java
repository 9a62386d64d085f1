package th.hrd.certification.completion.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import th.hrd.certification.completion.domain.Completion;
import th.hrd.certification.completion.domain.Result;
import th.hrd.certification.course.domain.Validity;
import th.hrd.platform.http.PageRequest;

/** Where completions are kept. */
@ApplicationScoped
public class CompletionRepository implements PanacheRepositoryBase<Completion, UUID> {

    /** Before every id, to start reading from. */
    public static final UUID BEFORE_ALL = new UUID(0, 0);

    public Optional<Completion> findBySource(UUID courseId, String sourceId) {
        return find("courseId = ?1 and sourceId = ?2", courseId, sourceId).firstResultOptional();
    }

    /**
     * As {@link #findBySource}, but of two that come at once the second waits for the first to
     * commit: even for a completion that does not exist yet.
     */
    public Optional<Completion> findForChange(UUID courseId, String sourceId) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))",
                        Integer.class)
                .setParameter(1, courseId + "/" + sourceId)
                .getResultList();
        return findBySource(courseId, sourceId);
    }

    /** The completions of a page and one more, by first record. */
    public List<Completion> page(UUID courseId, PageRequest page) {
        return find("courseId = ?1 and id > ?2 order by id", courseId, after(page))
                .range(0, page.limit())
                .list();
    }

    /**
     * As {@link #page(UUID, PageRequest)}, but only of people who belong to one of the agencies
     * today or did on the day of the completion.
     */
    @SuppressWarnings(
            "unchecked") // a native query for entities has no typed form that is not deprecated
    public List<Completion> pageOfPeople(
            Set<UUID> agencies, LocalDate today, UUID courseId, PageRequest page) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select c.* from completion c
                        where c.course_id = :course and c.id > :after and exists (
                            select from person_assignment a
                            where a.person_id = c.person_id and a.agency_id = any (:agencies)
                              and (a.valid_from <= :today
                                       and (a.valid_to is null or a.valid_to > :today)
                                   or a.valid_from <= c.completed_on
                                       and (a.valid_to is null or a.valid_to > c.completed_on)))
                        order by c.id limit :fetch\
                        """,
                        Completion.class)
                .setParameter("course", courseId)
                .setParameter("after", after(page))
                .setParameter("agencies", agencies.toArray(UUID[]::new))
                .setParameter("today", today)
                .setParameter("fetch", page.fetch())
                .getResultList();
    }

    /** Passed completions within the days that still stand, by id, from after one of them. */
    public List<Completion> passedWithin(Validity days, UUID courseId, UUID after, int limit) {
        return find(
                        """
                        courseId = ?1 and id > ?2 and result = ?3 and voidedAt is null
                        and completedOn >= ?4 and completedOn < ?5 order by id\
                        """,
                        courseId,
                        after,
                        Result.PASSED,
                        days.from(),
                        days.to())
                .range(0, limit - 1)
                .list();
    }

    /**
     * Lets go of completions already flushed, so that a long recount needs the memory of a chunk.
     */
    public void release(List<Completion> flushed) {
        flushed.forEach(getEntityManager()::detach);
    }

    private static UUID after(PageRequest page) {
        return page.afterId().orElse(BEFORE_ALL);
    }
}
