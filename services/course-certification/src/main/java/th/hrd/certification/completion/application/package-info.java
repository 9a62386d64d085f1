/** Use cases on completions: record, correct, void, recount, find. */
@NullMarked
package th.hrd.certification.completion.application;

import org.jspecify.annotations.NullMarked;
