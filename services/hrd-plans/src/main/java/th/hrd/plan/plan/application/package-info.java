/** What people do with HRD plans; each use case is one transaction and one fact. */
@NullMarked
package th.hrd.plan.plan.application;

import org.jspecify.annotations.NullMarked;
