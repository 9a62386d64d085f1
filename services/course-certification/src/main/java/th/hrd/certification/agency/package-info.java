/** The tree of agencies, as last published by the organisation registry. */
@NullMarked
package th.hrd.certification.agency;

import org.jspecify.annotations.NullMarked;
