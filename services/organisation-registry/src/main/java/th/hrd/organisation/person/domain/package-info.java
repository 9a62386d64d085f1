/** A person and the dated assignments: who works where, at which level, in which role group. */
@NullMarked
package th.hrd.organisation.person.domain;

import org.jspecify.annotations.NullMarked;
