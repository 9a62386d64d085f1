package th.hrd.kpi.cell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What a cell counts.
 *
 * @param fiscalYear Buddhist era
 * @param personnelType empty, like the two after it, where the KPI does not count persons
 */
public record CellKey(
        int fiscalYear,
        String kpi,
        int version,
        UUID agencyId,
        String personnelType,
        String roleGroup,
        String digitalTargetGroup) {

    /** The cell of a KPI that does not count persons. */
    public static CellKey ofAgency(int fiscalYear, String kpi, int version, UUID agencyId) {
        return new CellKey(fiscalYear, kpi, version, agencyId, "", "", "");
    }

    static CellKey read(ResultSet row) throws SQLException {
        return new CellKey(
                row.getInt("fiscal_year"),
                row.getString("kpi"),
                row.getInt("version"),
                row.getObject("agency_id", UUID.class),
                row.getString("personnel_type"),
                row.getString("role_group"),
                row.getString("digital_target_group"));
    }
}
