/** The agencies as this service knows them: a replica of the organisation registry, read only. */
@NullMarked
package th.hrd.plan.agency;

import org.jspecify.annotations.NullMarked;
