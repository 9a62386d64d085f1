/** What one stack is made of and where it keeps it: parts, ports, folders, secrets, disk. */
@NullMarked
package th.hrd.localstack.home;

import org.jspecify.annotations.NullMarked;
