/** Entering and finding agencies, and which agency stands under which. */
@NullMarked
package th.hrd.organisation.agency.application;

import org.jspecify.annotations.NullMarked;
