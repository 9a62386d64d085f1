/** Recording the units of an agency and finding them. */
@NullMarked
package th.hrd.organisation.unit.application;

import org.jspecify.annotations.NullMarked;
