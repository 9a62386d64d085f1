/** Units over HTTP. */
@NullMarked
package th.hrd.organisation.unit.rest;

import org.jspecify.annotations.NullMarked;
