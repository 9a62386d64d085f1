/** Where completions are kept. */
@NullMarked
package th.hrd.certification.completion.persistence;

import org.jspecify.annotations.NullMarked;
