/**
 * Problems as RFC 9457 documents: every error a service can answer is a constant with a stable code
 * and a Thai and an English text, served as a catalogue at {@code /problems}.
 */
@NullMarked
package th.hrd.platform.problem;

import org.jspecify.annotations.NullMarked;
