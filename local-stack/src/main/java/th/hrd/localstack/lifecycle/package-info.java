/**
 * Starting and stopping many parts: in which order, with which progress, and what is said when one
 * fails.
 */
@NullMarked
package th.hrd.localstack.lifecycle;

import org.jspecify.annotations.NullMarked;
