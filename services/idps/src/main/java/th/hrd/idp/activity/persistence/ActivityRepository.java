package th.hrd.idp.activity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import th.hrd.idp.activity.domain.Activity;
import th.hrd.idp.activity.domain.Evidence;
import th.hrd.idp.activity.domain.Learning;
import th.hrd.idp.activity.domain.Source;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.intake.job.RowMerge;
import th.hrd.platform.sql.CopyRows;

/** Where activities are kept. */
@ApplicationScoped
public class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String COLUMNS =
            """
            id, person_id, agency_id, target_kind, target_code, dimensions, method, course_name, hours, completed_on, \
            assurance, evidence_kind, evidence_reference, source_record_id, source_content_hash, recorded_by, \
            recorded_at, version\
            """;

    /** What an agency's records say, of those days a snapshot speaks of, and its file lacks. */
    private static final String LACKED =
            """
            agency_id = :agency and source_content_hash is not null and voided_at is null and completed_on >= :from
               and not exists (select from intake_staged s where s.job_id = :job and s.key = source_record_id)\
            """;

    /** In the order they were recorded. */
    public List<Activity> ofPerson(UUID personId, PageRequest page) {
        UUID after = page.afterId().orElse(BEFORE_ALL);
        return find("personId = ?1 and id > ?2 order by id", personId, after)
                .page(0, page.fetch())
                .list();
    }

    /** Until the transaction ends no other file of the agency's training records is merged. */
    public void serialise(UUID agencyId) {
        getSession()
                .createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:agency, 5))",
                        Integer.class)
                .setParameter("agency", agencyId.toString())
                .getSingleResult();
    }

    /** What the agency's records have become, of those that are said now; kept from changes. */
    public List<Activity> currentOf(UUID agencyId, Collection<String> recordIds) {
        return find(
                        "agencyId = ?1 and source.recordId in ?2 and source.contentHash is not"
                                + " null",
                        agencyId,
                        recordIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Makes many at once, after all that was changed before. */
    public void addAll(Connection transaction, List<Activity> activities) throws SQLException {
        flush();
        var rows = new CopyRows("activity (" + COLUMNS + ")");
        activities.forEach(activity -> add(rows, activity));
        rows.into(transaction);
        getSession().clear(); // a file of a million records must not stay in memory
    }

    /** What the agency's records completed from the day on say, and how much of it a file lacks. */
    public RowMerge.Drop drop(UUID agencyId, UUID job, LocalDate from) {
        Object[] counts =
                getSession()
                        .createNativeQuery(
                                """
                                select count(*), count(*) filter (where %s) from activity
                                 where agency_id = :agency and source_content_hash is not null
                                   and voided_at is null and completed_on >= :from\
                                """
                                        .formatted(LACKED),
                                Object[].class)
                        .setParameter("agency", agencyId)
                        .setParameter("job", job)
                        .setParameter("from", from)
                        .getSingleResult();
        return new RowMerge.Drop(
                ((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }

    /** Keys of records the file lacks, in their order. */
    public List<String> lacked(UUID agencyId, UUID job, LocalDate from, String after, int limit) {
        return getSession()
                .createNativeQuery(
                        """
                        select source_record_id from activity
                         where %s and source_record_id > :after order by source_record_id\
                        """
                                .formatted(LACKED),
                        String.class)
                .setParameter("agency", agencyId)
                .setParameter("job", job)
                .setParameter("from", from)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    private static void add(CopyRows rows, Activity activity) {
        Learning learning = activity.learning();
        rows.add(activity.id())
                .add(activity.personId())
                .add(activity.agencyId())
                .add(learning.targetKind())
                .add(learning.targetCode())
                .addTexts(activity.dimensions())
                .add(learning.method())
                .add(learning.courseName())
                .add(learning.hours())
                .add(learning.completedOn())
                .add(activity.assurance())
                .add(activity.evidence().map(Evidence::kind).orElse(null))
                .add(activity.evidence().map(Evidence::reference).orElse(null))
                .add(activity.source().map(Source::recordId).orElse(null))
                .add(activity.source().map(Source::contentHash).orElse(null))
                .add(activity.recordedBy())
                .add(activity.recordedAt())
                .add(activity.version())
                .endRow();
    }
}
