/** Where activities are kept. */
@NullMarked
package th.hrd.idp.activity.persistence;

import org.jspecify.annotations.NullMarked;
