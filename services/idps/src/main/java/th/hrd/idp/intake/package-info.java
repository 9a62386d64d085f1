/** How the systems of an agency write the files it sends: its own profiles, and trials of them. */
@NullMarked
package th.hrd.idp.intake;

import org.jspecify.annotations.NullMarked;
