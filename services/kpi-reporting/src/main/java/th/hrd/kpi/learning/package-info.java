/** What people completed: courses and IDP activities alike. */
@NullMarked
package th.hrd.kpi.learning;

import org.jspecify.annotations.NullMarked;
