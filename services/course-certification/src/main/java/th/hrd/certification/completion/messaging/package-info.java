/** Completions as events. */
@NullMarked
package th.hrd.certification.completion.messaging;

import org.jspecify.annotations.NullMarked;
