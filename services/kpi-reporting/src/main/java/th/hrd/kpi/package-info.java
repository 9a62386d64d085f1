/**
 * KPI reporting: what the other services publish about people, plans and learning becomes
 * person-years, these become cells, and the cells answer the KPIs of the guideline for an agency, a
 * ministry and the nation.
 */
@NullMarked
package th.hrd.kpi;

import org.jspecify.annotations.NullMarked;
