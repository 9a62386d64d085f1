/**
 * Courses for the digital skills of government personnel: which body accredited which course for
 * which skills and for how long, and who completed it.
 */
@NullMarked
package th.hrd.certification;

import org.jspecify.annotations.NullMarked;
