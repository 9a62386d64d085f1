/** Who acts on courses: a certifying body, a training provider or an agency. */
@NullMarked
package th.hrd.certification.party;

import org.jspecify.annotations.NullMarked;
