/** What a person learned or practised, with its evidence. */
@NullMarked
package th.hrd.idp.activity.domain;

import org.jspecify.annotations.NullMarked;
