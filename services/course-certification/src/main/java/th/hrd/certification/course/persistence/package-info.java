/** Where courses are kept. */
@NullMarked
package th.hrd.certification.course.persistence;

import org.jspecify.annotations.NullMarked;
