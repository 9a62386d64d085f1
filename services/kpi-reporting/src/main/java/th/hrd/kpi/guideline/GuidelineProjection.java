package th.hrd.kpi.guideline;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.projection.Projection;
import th.hrd.kpi.projection.Rows;
import th.hrd.kpi.projection.Touched;
import th.hrd.platform.messaging.IncomingEvent;

/** Keeps the guideline editions, and makes their KPI definitions ready to be evaluated in SQL. */
@ApplicationScoped
public class GuidelineProjection implements Projection {

    private static final String TAKE_EDITION =
            """
            insert into guideline_edition as known
                   (edition, title_th, title_en, fiscal_year_from, fiscal_year_to, sequence)
            values (?, ?, ?, ?, ?, ?)
            on conflict (edition) do update
            set title_th = excluded.title_th, title_en = excluded.title_en, sequence = excluded.sequence,
                fiscal_year_from = excluded.fiscal_year_from, fiscal_year_to = excluded.fiscal_year_to
            where known.sequence < excluded.sequence\
            """;

    private static final List<String> FORGET_CONTENT =
            List.of(
                    "delete from kpi_definition where edition = ?",
                    "delete from code_item where edition = ?");

    private static final String CODE_ITEMS =
            """
            insert into code_item (edition, list, code, position, name_th, name_en, attributes)
            select * from unnest(?, ?, ?, ?, ?, ?, ?)\
            """;

    private static final String DEFINITIONS =
            """
            insert into kpi_definition
                   (edition, kpi, version, position, owner, origin, kind, unit, name_th, name_en, population, numerator)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    /**
     * What the service works with follows from the edition alone, so a rebuild gives every
     * dimension the same bit again.
     */
    private static final List<String> DERIVE =
            List.of(
                    """
                    update guideline_edition e
                    set assurance_levels = array(select i.code from code_item i
                                                 where i.edition = e.edition and i.list = 'ASSURANCE_LEVEL'
                                                 order by i.position, i.code),
                        dimensions = array(select distinct i.code
                                           from kpi_definition k
                                           cross join jsonb_array_elements(k.numerator -> 'allOf') as clause
                                           join code_item i on i.edition = k.edition
                                                           and clause -> 'anyOfLists' @> to_jsonb(i.list)
                                           where k.edition = e.edition
                                           order by i.code)
                    where e.edition = ?\
                    """,
                    """
                    insert into person_share (edition, kpi, slot, personnel_types, levels, masks)
                    select k.edition, k.kpi, row_number() over (order by k.kpi) - 1,
                           array(select i.code from code_item i
                                 where i.edition = k.edition and i.list = 'PERSONNEL_TYPE'
                                   and i.attributes ->> 'obligation' = k.population ->> 'personnelTypeObligation'
                                 order by i.code),
                           array(select array_position(e.assurance_levels, clause ->> 'minAssurance')
                                 from jsonb_array_elements(k.numerator -> 'allOf') with ordinality as c (clause, n)
                                 order by n),
                           array(select (select bit_or(1 << array_position(e.dimensions, i.code) - 1)
                                         from code_item i
                                         where i.edition = k.edition and clause -> 'anyOfLists' @> to_jsonb(i.list))
                                 from jsonb_array_elements(k.numerator -> 'allOf') with ordinality as c (clause, n)
                                 order by n)
                    from kpi_definition k
                    join guideline_edition e on e.edition = k.edition
                    where k.edition = ? and k.kind = 'PERSON_SHARE'\
                    """,
                    """
                    insert into agency_share (edition, kpi, slot, plan_statuses, confirmations)
                    select k.edition, k.kpi, row_number() over (order by k.kpi) - 1,
                           array(select jsonb_array_elements_text(k.numerator -> 'planStatuses')),
                           array(select jsonb_array_elements_text(k.numerator -> 'confirmations'))
                    from kpi_definition k
                    where k.edition = ? and k.kind = 'AGENCY_SHARE'\
                    """);

    private final ReportingYears years;

    public GuidelineProjection(ReportingYears years) {
        this.years = years;
    }

    @Override
    public Set<String> topics() {
        return Set.of("hrd.organisation.guideline.v1");
    }

    @Override
    public List<String> tables() {
        return List.of(
                "reporting_year",
                "agency_share",
                "person_share",
                "kpi_definition",
                "code_item",
                "guideline_edition");
    }

    @Override
    public void apply(Connection connection, List<IncomingEvent> events, Touched touched)
            throws SQLException {
        for (IncomingEvent event : events) {
            GuidelinePublished guideline = event.as(GuidelinePublished.class);
            if (take(connection, guideline, event.sequence())) {
                replaceContent(connection, guideline);
                years.align(connection);
                touched.rules(event.id());
            }
        }
    }

    private static boolean take(Connection connection, GuidelinePublished guideline, long sequence)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE_EDITION)) {
            statement.setString(1, guideline.edition());
            statement.setString(2, guideline.titleTh());
            statement.setString(3, guideline.titleEn());
            statement.setInt(4, guideline.fiscalYearFrom());
            statement.setInt(5, guideline.fiscalYearTo());
            statement.setLong(6, sequence);
            return statement.executeUpdate() == 1;
        }
    }

    private static void replaceContent(Connection connection, GuidelinePublished guideline)
            throws SQLException {
        String edition = guideline.edition();
        executeAll(connection, FORGET_CONTENT, edition);
        record Listed(String list, GuidelinePublished.Item item) {}
        List<Listed> items = new ArrayList<>();
        guideline
                .codeLists()
                .forEach(
                        list ->
                                list.items()
                                        .forEach(item -> items.add(new Listed(list.list(), item))));
        Rows.of(connection, items)
                .column("text", row -> edition)
                .column("text", Listed::list)
                .column("text", row -> row.item().code())
                .column("int", row -> row.item().order())
                .column("text", row -> row.item().nameTh())
                .column("text", row -> row.item().nameEn())
                .column(
                        "jsonb",
                        row ->
                                row.item().attributes() == null
                                        ? "{}"
                                        : json(row.item().attributes()))
                .execute(CODE_ITEMS);
        Rows.of(connection, guideline.kpis())
                .column("text", kpi -> edition)
                .column("text", GuidelinePublished.Kpi::code)
                .column("int", GuidelinePublished.Kpi::version)
                .column("int", guideline.kpis()::indexOf)
                .column("text", GuidelinePublished.Kpi::owner)
                .column("text", GuidelinePublished.Kpi::origin)
                .column("text", GuidelinePublished.Kpi::kind)
                .column("text", GuidelinePublished.Kpi::unit)
                .column("text", GuidelinePublished.Kpi::nameTh)
                .column("text", GuidelinePublished.Kpi::nameEn)
                .column("jsonb", kpi -> json(kpi.population()))
                .column("jsonb", kpi -> json(kpi.numerator()))
                .execute(DEFINITIONS);
        executeAll(connection, DERIVE, edition);
    }

    private static void executeAll(Connection connection, List<String> statements, String edition)
            throws SQLException {
        for (String sql : statements) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, edition);
                statement.executeUpdate();
            }
        }
    }

    private static @Nullable String json(@Nullable JsonNode node) {
        return node == null ? null : node.toString();
    }
}
