/** Which agency knows which person under which id, projected from the registry's person events. */
@NullMarked
package th.hrd.certification.people;

import org.jspecify.annotations.NullMarked;
