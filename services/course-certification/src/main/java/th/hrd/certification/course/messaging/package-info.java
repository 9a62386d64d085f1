/** Courses as events. */
@NullMarked
package th.hrd.certification.course.messaging;

import org.jspecify.annotations.NullMarked;
