/**
 * KPI reporting: what the other services publish about people, plans and learning becomes
 * person-years, these become cells, and the cells answer the KPIs of the guideline for an agency, a
 * ministry and the nation.
 *
 * <p>The rules of a person-year are the SQL view {@code person_year_expected} in the migration
 * V005__person_year_rule. The rules of an agency-year are the SQL view {@code agency_year_expected}
 * in V006__agency_year_rule.
 */
@NullMarked
package th.hrd.kpi;

import org.jspecify.annotations.NullMarked;
