package th.hrd.certification.completion.domain;

import java.time.LocalDate;
import java.util.SortedSet;

/** Answers for which skills a course was accredited on a day. */
@FunctionalInterface
public interface AccreditedSkills {

    SortedSet<String> on(LocalDate day);
}
