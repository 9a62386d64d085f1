/** People over HTTP. */
@NullMarked
package th.hrd.organisation.person.rest;

import org.jspecify.annotations.NullMarked;
