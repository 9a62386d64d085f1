/**
 * Who works where and under whom, projected from the registry's person events, and in which
 * capacity a caller acts for a person.
 */
@NullMarked
package th.hrd.idp.people;

import org.jspecify.annotations.NullMarked;
