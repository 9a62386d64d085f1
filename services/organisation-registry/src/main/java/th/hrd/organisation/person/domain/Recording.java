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
     * Another agency, or another key, takes the person on from the very day the present one lets
     * them go: of that day only the new assignment is kept.
     *
     * @param replaces the assignment that says they left
     * @param changed for a return, what differs from the last time here; empty for a newcomer
     */
    record Relieved(Held replaces, List<String> changed) implements Recording {}

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
     * agency says that they return. A transfer is told on its day at the earliest, because until
     * then the person is the present agency's; an agency's own future may be told ahead.
     *
     * @param known absent when neither the key nor the identity is known
     * @param today the day on which it is decided
     */
    static Recording of(@Nullable KnownPerson known, PersonAsSent sent, LocalDate today) {
        if (known == null) {
            return new NewPerson();
        }
        Held current = known.current();
        if (!sent.posting().isSamePlaceAs(current.posting())) {
            return fromElsewhere(known, sent, today);
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

    private static Recording fromElsewhere(KnownPerson known, PersonAsSent sent, LocalDate today) {
        Posting posting = sent.posting();
        Held current = known.current();
        Held former = known.formerAt(posting);
        LocalDate from = sent.effectiveFrom();
        if (!posting.status().takesOn()) {
            return former != null && former.isKnownToEndOn(from, posting)
                    ? new Unchanged()
                    : Refused.because(PersonProblem.NOT_THE_PRESENT_AGENCY, posting.sourceId());
        }
        if (former != null && former.posting().status().takesOn() && !sent.returns()) {
            return Refused.because(PersonProblem.HAS_MOVED_ON, posting.sourceId());
        }
        if (from.isBefore(current.validFrom())) {
            return Refused.because(
                    PersonProblem.EFFECTIVE_DATE_BEFORE_CURRENT, from, current.validFrom());
        }
        if (from.isAfter(today) && !posting.agencyId().equals(current.posting().agencyId())) {
            return Refused.because(PersonProblem.TRANSFER_AHEAD, from);
        }
        List<String> changed = changedSince(former, known.name(), sent);
        if (from.isAfter(current.validFrom())) {
            return new Transfer(current, changed);
        }
        return current.posting().status().takesOn()
                ? Refused.because(PersonProblem.TRANSFER_NOT_AFTER_CURRENT, current.validFrom())
                : new Relieved(current, changed);
    }

    private static List<String> changedSince(
            @Nullable Held former, PersonName name, PersonAsSent sent) {
        return former != null && former.posting().isSamePlaceAs(sent.posting())
                ? Difference.of(name, sent.name())
                        .and(former.posting(), sent.posting())
                        .andTheDay()
                        .fields()
                : List.of();
    }

    /** Whether a fact has to tell the others. */
    default boolean isTold() {
        return switch (this) {
            case NewPerson _, Transfer _, Relieved _, Followed _, Corrected _ -> true;
            case NameOnly _, Unchanged _, Refused _ -> false;
        };
    }

    /** Whether the person comes from another agency or key. */
    default boolean takesOver() {
        return this instanceof Transfer || this instanceof Relieved;
    }

    /** Whether anything is to be stored. */
    default boolean isChange() {
        return isTold() || this instanceof NameOnly;
    }

    /** Names of the fields of the message that differ from what the agency's record was. */
    default List<String> changedFields() {
        return switch (this) {
            case Transfer transfer -> transfer.changed;
            case Relieved relieved -> relieved.changed;
            case Followed followed -> followed.changed;
            case Corrected corrected -> corrected.changed;
            case NameOnly nameOnly -> nameOnly.changed;
            case NewPerson _, Unchanged _, Refused _ -> List.of();
        };
    }
}
