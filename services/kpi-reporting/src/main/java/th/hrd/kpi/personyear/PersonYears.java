package th.hrd.kpi.personyear;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.cell.CellDelta;
import th.hrd.kpi.projection.Rows;
import th.hrd.kpi.projection.Touched;

/**
 * Works out anew the person-years a batch touched, writes and logs those that differ, and says by
 * how much the cells change. What a person-year has to be stands in the view {@code
 * person_year_expected}.
 */
@ApplicationScoped
public class PersonYears {

    private static final String TOUCHED_BY_EVENTS =
            """
            select t.person_id, y.fiscal_year, array_agg(distinct t.cause) as causes
            from unnest(?, ?, ?) as t (person_id, fiscal_year, cause)
            join reporting_year y on t.fiscal_year is null or t.fiscal_year = y.fiscal_year
            group by t.person_id, y.fiscal_year\
            """;

    private static final String EVERYBODY =
            """
            select person_id, fiscal_year, array_remove(array[?]::uuid[], null) as causes
            from (select person_id, fiscal_year from person cross join reporting_year
                  union
                  select person_id, fiscal_year from person_year) everybody\
            """;

    private static final String SETTLE =
            """
            with touched as (%s),
            changed as materialized (
                select t.*, before, after
                from touched t
                left join person_year before on before.person_id = t.person_id and before.fiscal_year = t.fiscal_year
                left join lateral (
                    select row(e.*)::person_year as after
                    from person_year_expected e
                    where e.person_id = t.person_id and e.fiscal_year = t.fiscal_year) expected on true
                where before is distinct from after),
            gone as (
                delete from person_year p using changed c
                where p.person_id = c.person_id and p.fiscal_year = c.fiscal_year and (c.after).person_id is null),
            written as (
                insert into person_year
                select (after).* from changed where (after).person_id is not null
                on conflict (person_id, fiscal_year) do update
                set agency_id = excluded.agency_id, personnel_type = excluded.personnel_type,
                    role_group = excluded.role_group, digital_target_group = excluded.digital_target_group,
                    reached = excluded.reached, populations = excluded.populations, numerators = excluded.numerators),
            logged as (
                insert into person_year_change
                       (person_id, fiscal_year, causes, recorded_at, agency_id, personnel_type, role_group,
                        digital_target_group, reached, populations, numerators)
                select person_id, fiscal_year, causes, ?, (after).agency_id, (after).personnel_type, (after).role_group,
                       (after).digital_target_group, (after).reached, (after).populations, (after).numerators
                from changed),
            moved as (
                select -1 as sign, (before).* from changed where (before).person_id is not null
                union all
                select 1, (after).* from changed where (after).person_id is not null)
            select m.fiscal_year, k.kpi, k.version, m.agency_id, m.personnel_type, m.role_group, m.digital_target_group,
                   sum(m.sign * (m.numerators >> s.slot & 1))::int as numerator, sum(m.sign)::int as denominator
            from moved m
            join reporting_year y on y.fiscal_year = m.fiscal_year
            join person_share s on s.edition = y.edition and m.populations >> s.slot & 1 = 1
            join kpi_definition k on k.edition = s.edition and k.kpi = s.kpi
            group by m.fiscal_year, k.kpi, k.version, m.agency_id, m.personnel_type, m.role_group, m.digital_target_group
            having sum(m.sign * (m.numerators >> s.slot & 1)) <> 0 or sum(m.sign) <> 0\
            """;

    private final InstantSource clock;

    public PersonYears(InstantSource clock) {
        this.clock = clock;
    }

    /** The person-years events touched; the answer is the difference they make to the cells. */
    public List<CellDelta> settle(Connection connection, List<Touched.Person> touched)
            throws SQLException {
        if (touched.isEmpty()) {
            return List.of();
        }
        try (PreparedStatement statement =
                connection.prepareStatement(SETTLE.formatted(TOUCHED_BY_EVENTS))) {
            Rows.of(connection, touched)
                    .column("uuid", Touched.Person::personId)
                    .column("int", Touched.Person::fiscalYear)
                    .column("uuid", Touched.Person::cause)
                    .bind(statement);
            statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            return CellDelta.read(statement.executeQuery());
        }
    }

    /**
     * All person-years, after what is counted changed; the cells then have to be recounted.
     *
     * @param cause the event that changed it; null when a fiscal year began
     */
    public void settleAll(Connection connection, @Nullable UUID cause) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(SETTLE.formatted(EVERYBODY))) {
            statement.setObject(1, cause);
            statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            statement.execute();
        }
    }
}
