/** Publishing and reading editions, and the code book other features check their codes against. */
@NullMarked
package th.hrd.organisation.guideline.application;

import org.jspecify.annotations.NullMarked;
