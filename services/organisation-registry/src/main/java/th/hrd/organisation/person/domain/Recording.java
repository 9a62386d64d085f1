package th.hrd.organisation.person.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.KnownPerson.Held;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/**
 * What a message about a person does. It is decided here alone, from plain values and without
 * storage, for one message, for the changes of a day and for every row of a file (ADR 0022); who
 * asks then carries it out, one by one or set by set.
 */
public sealed interface Recording {

    /** The person was not known. */
    record NewPerson() implements Recording {}

    /**
     * Another agency, or another key, takes the person on: one assignment ends on the day the next
     * begins.
     *
     * @param closes the assignment that ends on the effective day
     * @param changed for a return, what differs from the last time here; empty for a newcomer
     */
    record Transfer(Held closes, List<String> changed) implements Recording {}

    /**
     * The same place tells of a later day: the assignment ends and another follows.
     *
     * @param closes the assignment that ends on the effective day
     * @param changed names of the fields that differ
     */
    record Followed(Held closes, List<String> changed) implements Recording {}

    /**
     * The assignment was another from its first day on.
     *
     * @param corrects the assignment that is corrected
     * @param changed names of the fields that differ
     */
    record Corrected(Held corrects, List<String> changed) implements Recording {}

    /**
     * Only the name differs, which no fact carries.
     *
     * @param changed names of the fields that differ
     */
    record NameOnly(List<String> changed) implements Recording {}

    /** Everything is as sent already. */
    record Unchanged() implements Recording {}

    /**
     * Nothing is recorded.
     *
     * @param reason why not
     * @param arguments what its text is filled with
     */
    record Refused(PersonProblem reason, List<Object> arguments) implements Recording {

        public static Refused because(PersonProblem reason, Object... arguments) {
            return new Refused(reason, List.of(arguments));
        }

        public ProblemException problem() {
            return reason.problem(arguments.toArray());
        }

        public Violation at(String pointer) {
            return reason.at(pointer, arguments.toArray());
        }
    }

    /**
     * Decides. The first day of the open assignment corrects it; a later day ends it and opens the
     * next, unless nothing but the day differs; an earlier day is refused, so that no message
     * rewrites the past. Only who takes the person on transfers, and who lost the person to another
     * agency says that they return.
     *
     * @param known absent when neither the key nor the identity is known
     */
    static Recording of(@Nullable KnownPerson known, PersonAsSent sent) {
        if (known == null) {
            return new NewPerson();
        }
        Held current = known.current();
        if (!sent.posting().isSamePlaceAs(current.posting())) {
            return fromElsewhere(known, sent);
        }
        LocalDate from = sent.effectiveFrom();
        if (from.isBefore(current.validFrom())) {
            return Refused.because(
                    PersonProblem.EFFECTIVE_DATE_BEFORE_CURRENT, from, current.validFrom());
        }
        if (sent.posting().equals(current.posting())) {
            return sent.name().equals(known.name())
                    ? new Unchanged()
                    : new NameOnly(Difference.of(known.name(), sent.name()).fields());
        }
        Difference difference =
                Difference.of(known.name(), sent.name()).and(current.posting(), sent.posting());
        return from.isAfter(current.validFrom())
                ? new Followed(current, difference.andTheDay().fields())
                : new Corrected(current, difference.fields());
    }

    private static Recording fromElsewhere(KnownPerson known, PersonAsSent sent) {
        Posting posting = sent.posting();
        Held current = known.current();
        Held former = known.formerAt(posting);
        if (!posting.status().takesOn()) {
            return Refused.because(PersonProblem.NOT_THE_PRESENT_AGENCY, posting.sourceId());
        }
        if (former != null && former.posting().status().takesOn() && !sent.returns()) {
            return Refused.because(PersonProblem.HAS_MOVED_ON, posting.sourceId());
        }
        if (sent.effectiveFrom().isBefore(current.validFrom())) {
            return Refused.because(
                    PersonProblem.EFFECTIVE_DATE_BEFORE_CURRENT,
                    sent.effectiveFrom(),
                    current.validFrom());
        }
        if (sent.effectiveFrom().equals(current.validFrom())) {
            return Refused.because(PersonProblem.TRANSFER_NOT_AFTER_CURRENT, current.validFrom());
        }
        boolean isReturn = former != null && former.posting().isSamePlaceAs(posting);
        return new Transfer(
                current,
                isReturn
                        ? Difference.of(known.name(), sent.name())
                                .and(former.posting(), posting)
                                .andTheDay()
                                .fields()
                        : List.of());
    }

    /** Whether a fact has to tell the others. */
    default boolean isTold() {
        return switch (this) {
            case NewPerson _, Transfer _, Followed _, Corrected _ -> true;
            case NameOnly _, Unchanged _, Refused _ -> false;
        };
    }

    /** Whether anything is to be stored. */
    default boolean isChange() {
        return isTold() || this instanceof NameOnly;
    }

    /** Names of the fields of the message that differ from what the agency's record was. */
    default List<String> changedFields() {
        return switch (this) {
            case Transfer transfer -> transfer.changed;
            case Followed followed -> followed.changed;
            case Corrected corrected -> corrected.changed;
            case NameOnly nameOnly -> nameOnly.changed;
            case NewPerson _, Unchanged _, Refused _ -> List.of();
        };
    }
}
