/**
 * Counting people as of any day, on the organisation of any day, and keeping the counts quick to
 * read.
 */
@NullMarked
package th.hrd.organisation.headcount.application;

import org.jspecify.annotations.NullMarked;
