package th.hrd.certification.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import th.hrd.platform.problem.ProblemException;

/**
 * The days on which an accreditation holds.
 *
 * @param from first valid day
 * @param to first day that is no longer valid
 */
@Embeddable
public record Validity(
        @Column(name = "valid_from") LocalDate from, @Column(name = "valid_to") LocalDate to) {

    /**
     * @throws ProblemException when not a single day would be valid
     */
    public Validity {
        if (!from.isBefore(to)) {
            throw CourseProblem.VALIDITY_EMPTY.problem(from, to);
        }
    }

    public static Validity ofYears(LocalDate from, int years) {
        return new Validity(from, from.plusYears(years));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public boolean overlaps(Validity other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
