package th.hrd.kpi.figure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.agency.Agency;

/**
 * Cells of one unit, obligation and kind of person, added up.
 *
 * @param unit the ministry or agency; null for the nation
 * @param obligation of the agencies the cells are of
 * @param personnelType empty, like the two after it, where the KPI does not count persons
 * @param denominator 0 where the KPI is a plain count
 */
record FigureRow(
        @Nullable UUID unit,
        String kpi,
        Agency.Obligation obligation,
        String personnelType,
        String roleGroup,
        String digitalTargetGroup,
        long numerator,
        long denominator) {}
