/**
 * Shows the main job on a synthetic nation: real agencies, invented people. {@code synthetic}
 * invents, {@code story} sends it through the public APIs of {@code suite}, {@code count} counts
 * what was sent without asking anybody, and {@code report} puts that count beside what the suite
 * answers.
 */
@NullMarked
package th.hrd.demo;

import org.jspecify.annotations.NullMarked;
