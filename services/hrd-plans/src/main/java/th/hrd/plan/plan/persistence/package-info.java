/** Plans in the database; the content is kept as the canonical JSON whose hash is approved. */
@NullMarked
package th.hrd.plan.plan.persistence;

import org.jspecify.annotations.NullMarked;
