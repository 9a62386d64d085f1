/** The guideline's code lists, as last published by the organisation registry. */
@NullMarked
package th.hrd.certification.guideline;

import org.jspecify.annotations.NullMarked;
