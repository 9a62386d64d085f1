/** The commands behind the hrd script that need Java. */
@NullMarked
package th.hrd.localstack.cli;

import org.jspecify.annotations.NullMarked;
