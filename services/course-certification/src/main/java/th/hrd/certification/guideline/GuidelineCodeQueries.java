package th.hrd.certification.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Knows every code of every guideline edition the registry has published. */
@ApplicationScoped
public class GuidelineCodeQueries {

    private final DataSource database;

    GuidelineCodeQueries(DataSource database) {
        this.database = database;
    }

    /** Those of the codes that no published edition has for that part of an accreditation. */
    public SortedSet<String> unknown(ScopePart part, Collection<String> codes) {
        var unknown = new TreeSet<>(codes);
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                """
                                select code from accreditation_code
                                where part = ? and code = any (?)\
                                """)) {
            query.setString(1, part.field());
            query.setArray(2, connection.createArrayOf("text", codes.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    unknown.remove(rows.getString("code"));
                }
            }
            return unknown;
        } catch (SQLException failure) {
            throw new IllegalStateException("guideline codes could not be read", failure);
        }
    }
}
