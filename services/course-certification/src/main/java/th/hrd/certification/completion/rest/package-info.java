/** Completions over HTTP. */
@NullMarked
package th.hrd.certification.completion.rest;

import org.jspecify.annotations.NullMarked;
