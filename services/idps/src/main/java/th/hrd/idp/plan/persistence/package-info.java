/** Where IDPs are kept. */
@NullMarked
package th.hrd.idp.plan.persistence;

import org.jspecify.annotations.NullMarked;
