/**
 * The guideline's code lists as the organisation registry last published them, and what they allow
 * an IDP to say.
 */
@NullMarked
package th.hrd.idp.guideline;

import org.jspecify.annotations.NullMarked;
