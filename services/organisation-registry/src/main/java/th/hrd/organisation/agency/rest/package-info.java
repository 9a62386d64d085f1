/** Agencies over HTTP. */
@NullMarked
package th.hrd.organisation.agency.rest;

import org.jspecify.annotations.NullMarked;
