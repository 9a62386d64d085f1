/**
 * What the tests of every service share: the stack they run on, tokens, the contract they are held
 * against, and the tests each service inherits with one line.
 *
 * <p>Quarkus loads component tests in class loaders of its own, while plain tests stay in the
 * surefire's. What both need (addresses of the stack, calls recorded) therefore travels in system
 * properties and in files under {@code target}, never in static fields.
 */
@NullMarked
package th.hrd.platform.testing;

import org.jspecify.annotations.NullMarked;
