/** The guideline over HTTP. */
@NullMarked
package th.hrd.organisation.guideline.rest;

import org.jspecify.annotations.NullMarked;
