/** Invents the nation: the same for the same size, so that a run can be repeated. */
@NullMarked
package th.hrd.demo.synthetic;

import org.jspecify.annotations.NullMarked;
