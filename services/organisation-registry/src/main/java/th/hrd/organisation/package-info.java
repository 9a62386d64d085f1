/**
 * The organisation registry: the guideline as data, the agencies it binds, and the people in them.
 */
@NullMarked
package th.hrd.organisation;

import org.jspecify.annotations.NullMarked;
