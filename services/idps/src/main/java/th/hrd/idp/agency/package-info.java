/** The tree of agencies, as the organisation registry last published it. */
@NullMarked
package th.hrd.idp.agency;

import org.jspecify.annotations.NullMarked;
