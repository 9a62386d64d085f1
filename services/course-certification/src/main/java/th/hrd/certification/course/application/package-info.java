/** Use cases on courses: register, accredit, find. */
@NullMarked
package th.hrd.certification.course.application;

import org.jspecify.annotations.NullMarked;
