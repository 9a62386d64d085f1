/** IDPs over HTTP. */
@NullMarked
package th.hrd.idp.plan.rest;

import org.jspecify.annotations.NullMarked;
