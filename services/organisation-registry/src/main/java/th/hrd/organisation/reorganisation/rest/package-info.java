/** Reorganisation orders and crosswalks over HTTP. */
@NullMarked
package th.hrd.organisation.reorganisation.rest;

import org.jspecify.annotations.NullMarked;
