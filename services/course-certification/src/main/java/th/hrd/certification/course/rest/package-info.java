/** Courses over HTTP. */
@NullMarked
package th.hrd.certification.course.rest;

import org.jspecify.annotations.NullMarked;
