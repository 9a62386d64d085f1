/** Units of an agency below department level, and the rules their tree keeps on every day. */
@NullMarked
package th.hrd.organisation.unit.domain;

import org.jspecify.annotations.NullMarked;
