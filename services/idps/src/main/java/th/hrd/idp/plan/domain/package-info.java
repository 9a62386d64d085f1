/** The IDP: its items, its states, its signatures. */
@NullMarked
package th.hrd.idp.plan.domain;

import org.jspecify.annotations.NullMarked;
