package th.hrd.kpi.cell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By how much a cell changes.
 *
 * @param denominator null where the KPI is a plain count
 */
public record CellDelta(CellKey key, int numerator, @Nullable Integer denominator) {

    /** All rows of a result whose columns are named as the cell's. */
    public static List<CellDelta> read(ResultSet rows) throws SQLException {
        List<CellDelta> deltas = new ArrayList<>();
        while (rows.next()) {
            deltas.add(
                    new CellDelta(
                            CellKey.read(rows),
                            rows.getInt("numerator"),
                            rows.getObject("denominator", Integer.class)));
        }
        return deltas;
    }
}
