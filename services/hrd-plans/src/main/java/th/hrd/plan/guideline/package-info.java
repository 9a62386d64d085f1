/**
 * The guideline editions as this service knows them: a replica of the organisation registry, read
 * only.
 */
@NullMarked
package th.hrd.plan.guideline;

import org.jspecify.annotations.NullMarked;
