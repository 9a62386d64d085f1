/** What a person achieved in a course, and for which skills it counts. */
@NullMarked
package th.hrd.certification.completion.domain;

import org.jspecify.annotations.NullMarked;
