/** Head counts over HTTP. */
@NullMarked
package th.hrd.organisation.headcount.rest;

import org.jspecify.annotations.NullMarked;
