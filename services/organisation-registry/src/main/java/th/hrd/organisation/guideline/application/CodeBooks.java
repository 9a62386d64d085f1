package th.hrd.organisation.guideline.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import th.hrd.organisation.guideline.domain.EditionSequence;
import th.hrd.organisation.guideline.domain.EditionTerm;

/** The code books of all editions as known at one moment, to be asked for many days. */
public final class CodeBooks {

    private final EditionSequence sequence;
    private final Map<EditionTerm, CodeBook> books;

    CodeBooks(Map<EditionTerm, CodeBook> books) {
        this.sequence = new EditionSequence(books.keySet());
        this.books = Map.copyOf(books);
    }

    /** Of the edition in force on the day; days before the first edition are read by the first. */
    public CodeBook inForceOn(LocalDate day) {
        EditionTerm inForce = sequence.inForceOn(day).or(sequence::first).orElseThrow();
        return Objects.requireNonNull(books.get(inForce));
    }
}
