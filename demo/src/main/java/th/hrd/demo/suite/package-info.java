/**
 * The suite as its clients see it: addresses, tokens, requests sent again until they are answered.
 */
@NullMarked
package th.hrd.demo.suite;

import org.jspecify.annotations.NullMarked;
