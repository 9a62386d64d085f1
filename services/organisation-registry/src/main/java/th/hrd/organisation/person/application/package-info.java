/** Recording people as their agency's HRIS sends them, and reading them. */
@NullMarked
package th.hrd.organisation.person.application;

import org.jspecify.annotations.NullMarked;
