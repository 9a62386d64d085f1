/**
 * Who works where and under whom, projected from the registry's person events, and who may act for
 * a person in which capacity.
 */
@NullMarked
package th.hrd.idp.people;

import org.jspecify.annotations.NullMarked;
