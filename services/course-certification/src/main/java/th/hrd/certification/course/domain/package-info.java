/** The course and its accreditations. */
@NullMarked
package th.hrd.certification.course.domain;

import org.jspecify.annotations.NullMarked;
