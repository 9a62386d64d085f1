/** Child processes that outlive whoever started them. */
@NullMarked
package th.hrd.localstack.process;

import org.jspecify.annotations.NullMarked;
