/** How each part of the stack is prepared, run and known to be ready. */
@NullMarked
package th.hrd.localstack.component;

import org.jspecify.annotations.NullMarked;
