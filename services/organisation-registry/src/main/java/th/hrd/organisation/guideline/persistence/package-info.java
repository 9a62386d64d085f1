/** Where editions are kept. */
@NullMarked
package th.hrd.organisation.guideline.persistence;

import org.jspecify.annotations.NullMarked;
