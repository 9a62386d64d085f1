package th.hrd.kpi.agencyyear;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import th.hrd.kpi.cell.CellDelta;
import th.hrd.kpi.projection.Rows;

/**
 * Works out anew, for the agencies a batch touched, in which fiscal years they exist and have a
 * plan that counts, and says by how much the cells change. What an agency-year has to be stands in
 * the view {@code agency_year_expected}.
 */
@ApplicationScoped
public class AgencyYears {

    private static final String TOUCHED =
            "select * from unnest(?) as t (agency_id) cross join (select fiscal_year from"
                    + " reporting_year) y";

    private static final String ALL =
            """
            select agency_id, fiscal_year from agency cross join reporting_year
            union
            select agency_id, fiscal_year from agency_year\
            """;

    private static final String SETTLE =
            """
            with touched as (%s),
            changed as materialized (
                select t.*, before, after
                from touched t
                left join agency_year before on before.agency_id = t.agency_id and before.fiscal_year = t.fiscal_year
                left join lateral (
                    select row(e.*)::agency_year as after
                    from agency_year_expected e
                    where e.agency_id = t.agency_id and e.fiscal_year = t.fiscal_year) expected on true
                where before is distinct from after),
            gone as (
                delete from agency_year a using changed c
                where a.agency_id = c.agency_id and a.fiscal_year = c.fiscal_year and (c.after).agency_id is null),
            written as (
                insert into agency_year
                select (after).* from changed where (after).agency_id is not null
                on conflict (agency_id, fiscal_year) do update
                set populations = excluded.populations, numerators = excluded.numerators),
            moved as (
                select -1 as sign, (before).* from changed where (before).agency_id is not null
                union all
                select 1, (after).* from changed where (after).agency_id is not null)
            select m.fiscal_year, k.kpi, k.version, m.agency_id, '' as personnel_type, '' as role_group,
                   '' as digital_target_group,
                   sum(m.sign * (m.numerators >> s.slot & 1))::int as numerator, sum(m.sign)::int as denominator
            from moved m
            join reporting_year y on y.fiscal_year = m.fiscal_year
            join agency_share s on s.edition = y.edition and m.populations >> s.slot & 1 = 1
            join kpi_definition k on k.edition = s.edition and k.kpi = s.kpi
            group by m.fiscal_year, k.kpi, k.version, m.agency_id
            having sum(m.sign * (m.numerators >> s.slot & 1)) <> 0 or sum(m.sign) <> 0\
            """;

    /**
     * The agency-years of the agencies touched; the answer is the difference they make to the
     * cells.
     */
    public List<CellDelta> settle(Connection connection, Set<UUID> touched) throws SQLException {
        if (touched.isEmpty()) {
            return List.of();
        }
        try (PreparedStatement statement = connection.prepareStatement(SETTLE.formatted(TOUCHED))) {
            Rows.of(connection, touched).column("uuid", id -> id).bind(statement);
            return CellDelta.read(statement.executeQuery());
        }
    }

    /** All agency-years, after what is counted changed; the cells then have to be recounted. */
    public void settleAll(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SETTLE.formatted(ALL))) {
            statement.execute();
        }
    }
}
