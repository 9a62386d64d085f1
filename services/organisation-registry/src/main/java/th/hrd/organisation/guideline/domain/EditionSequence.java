package th.hrd.organisation.guideline.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.problem.Violation;

/**
 * The editions in the order in which each superseded the one before. An edition stays in force
 * beyond its planned years "or until a new guideline is issued in its place" (guideline 2566-2570,
 * period; ADR-0026), so from the first fiscal year of the first edition on exactly one is in force.
 */
public final class EditionSequence {

    private static final String SUPERSEDES = "#/supersedes";

    private final List<EditionTerm> editions;

    /**
     * @param editions in any order
     */
    public EditionSequence(Collection<EditionTerm> editions) {
        this.editions =
                editions.stream()
                        .sorted(Comparator.comparingInt(EditionTerm::fiscalYearFrom))
                        .toList();
    }

    /** The edition in force in a fiscal year; empty before the first. */
    public Optional<EditionTerm> inForceIn(FiscalYear year) {
        return inForceOn(year.firstDay());
    }

    /** The edition in force on a day; empty before the first. */
    public Optional<EditionTerm> inForceOn(LocalDate day) {
        return editions.stream()
                .filter(
                        edition ->
                                !day.isBefore(new FiscalYear(edition.fiscalYearFrom()).firstDay()))
                .reduce((earlier, later) -> later);
    }

    /** The first edition; empty when nothing was published. */
    public Optional<EditionTerm> first() {
        return editions.stream().findFirst();
    }

    /**
     * What stands against this edition's place among the others: it begins after the one it
     * supersedes, which nothing else supersedes, and only the first supersedes none. Then no two
     * are in force at once and no year after the first is without.
     */
    public List<Violation> violations(EditionTerm candidate) {
        var found = new ArrayList<Violation>();
        List<EditionTerm> others =
                editions.stream()
                        .filter(other -> !other.edition().equals(candidate.edition()))
                        .toList();
        String superseded = candidate.supersedes();
        if (superseded == null) {
            others.stream()
                    .filter(other -> other.supersedes() == null)
                    .forEach(
                            first ->
                                    found.add(
                                            GuidelineProblem.EDITION_OVERLAPS.at(
                                                    SUPERSEDES,
                                                    candidate.edition(),
                                                    others.getLast().edition())));
            return found;
        }
        Optional<EditionTerm> former =
                others.stream().filter(other -> other.edition().equals(superseded)).findFirst();
        if (former.isEmpty()) {
            found.add(GuidelineProblem.SUPERSEDED_EDITION_UNKNOWN.at(SUPERSEDES, superseded));
        } else if (former.get().fiscalYearFrom() >= candidate.fiscalYearFrom()) {
            found.add(
                    GuidelineProblem.SUPERSEDES_LATER_EDITION.at(
                            SUPERSEDES, superseded, candidate.edition()));
        }
        others.stream()
                .filter(other -> superseded.equals(other.supersedes()))
                .forEach(
                        other ->
                                found.add(
                                        GuidelineProblem.EDITION_ALREADY_SUPERSEDED.at(
                                                SUPERSEDES, superseded, other.edition())));
        return found;
    }
}
