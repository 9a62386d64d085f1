package th.hrd.idp.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;
import th.hrd.platform.calendar.FiscalYear;

/** Counts in the database: a ministry has hundreds of thousands of people. */
@ApplicationScoped
class CoverageQueries {

    private static final String COUNT =
            """
            with recursive branch (agency_id) as (
                select cast(:agency as uuid)
                union
                select below.agency_id from agency below join branch on below.parent_id = branch.agency_id),
            head as (
                select distinct held.person_id
                  from assignment held join branch using (agency_id)
                 where held.status = 'ACTIVE'
                   and held.valid_from <= :asOf and (held.valid_to is null or held.valid_to > :asOf)
                   and held.personnel_type in (:personnelTypes))
            select count(*), count(idp.id)
              from head left join idp
                on idp.person_id = head.person_id and idp.fiscal_year = :year and idp.status in (:agreed)\
            """;

    private final Session database;

    CoverageQueries(Session database) {
        this.database = database;
    }

    Coverage count(
            UUID agency,
            FiscalYear year,
            LocalDate asOf,
            Collection<String> personnelTypes,
            Collection<String> agreed) {
        Object[] row =
                database.createNativeQuery(COUNT, Object[].class)
                        .setParameter("agency", agency)
                        .setParameter("year", year.be())
                        .setParameter("asOf", asOf)
                        .setParameter("personnelTypes", personnelTypes)
                        .setParameter("agreed", agreed)
                        .getSingleResult();
        return new Coverage(
                agency,
                year.be(),
                asOf,
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue());
    }
}
