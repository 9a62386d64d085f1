/** Activities over HTTP. */
@NullMarked
package th.hrd.idp.activity.rest;

import org.jspecify.annotations.NullMarked;
