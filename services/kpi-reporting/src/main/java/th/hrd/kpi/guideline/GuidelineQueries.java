package th.hrd.kpi.guideline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.calendar.FiscalYear;

/** Reads the guideline editions. */
@ApplicationScoped
class GuidelineQueries {

    private static final String YEAR =
            """
            select y.cutoff, e.edition, e.title_th, e.title_en
            from reporting_year y join guideline_edition e on e.edition = y.edition
            where y.fiscal_year = ?\
            """;

    private static final String DEFINITIONS =
            "select * from kpi_definition where edition = ? order by position";

    private static final String INNOVATION_KIND =
            "select from code_item where edition = ? and list = 'INNOVATION_KIND' and code = ?";

    private final DataSource database;
    private final ObjectMapper json;

    GuidelineQueries(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<ReportingYear> reportingYear(FiscalYear year) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(YEAR)) {
            select.setInt(1, year.be());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new ReportingYear(
                                        year,
                                        row.getObject("cutoff", LocalDate.class),
                                        row.getString("edition"),
                                        row.getString("title_th"),
                                        row.getString("title_en"),
                                        definitions(connection, row.getString("edition"))))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the reporting year could not be read", failure);
        }
    }

    boolean hasInnovationKind(String edition, String kind) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(INNOVATION_KIND)) {
            select.setString(1, edition);
            select.setString(2, kind);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the code list could not be read", failure);
        }
    }

    private List<KpiDefinition> definitions(Connection connection, String edition)
            throws SQLException {
        List<KpiDefinition> definitions = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(DEFINITIONS)) {
            select.setString(1, edition);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    definitions.add(
                            new KpiDefinition(
                                    row.getString("kpi"),
                                    row.getInt("version"),
                                    row.getString("owner"),
                                    row.getString("origin"),
                                    KpiDefinition.Kind.valueOf(row.getString("kind")),
                                    row.getString("unit"),
                                    row.getString("name_th"),
                                    row.getString("name_en"),
                                    rule(
                                            row.getString("population"),
                                            KpiDefinition.Population.class),
                                    rule(
                                            row.getString("numerator"),
                                            KpiDefinition.Numerator.class)));
                }
            }
        }
        return definitions;
    }

    private <T> @Nullable T rule(@Nullable String rule, Class<T> type) {
        try {
            return rule == null ? null : json.readValue(rule, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a KPI's rule could not be read", unreadable);
        }
    }
}
