/** Identity of people over HTTP, translation only. */
@NullMarked
package th.hrd.organisation.identity.rest;

import org.jspecify.annotations.NullMarked;
