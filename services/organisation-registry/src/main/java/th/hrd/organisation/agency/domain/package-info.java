/** An agency by effective date: its names, its codes, and whether the guideline binds it. */
@NullMarked
package th.hrd.organisation.agency.domain;

import org.jspecify.annotations.NullMarked;
