/**
 * The figures asked for: KPIs of the nation, the ministries and the agencies, computed from cells
 * alone.
 */
@NullMarked
package th.hrd.kpi.figure;

import org.jspecify.annotations.NullMarked;
