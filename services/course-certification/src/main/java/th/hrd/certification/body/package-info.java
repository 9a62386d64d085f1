/** Certifying bodies and what each is entitled to certify. */
@NullMarked
package th.hrd.certification.body;

import org.jspecify.annotations.NullMarked;
