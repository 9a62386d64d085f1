/** What happens at start: configuration, keys, and the edition that ships with the service. */
@NullMarked
package th.hrd.organisation.bootstrap;

import org.jspecify.annotations.NullMarked;
