package th.hrd.organisation.headcount.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.ProblemException;

/**
 * Which people are to be counted, and how they are told apart.
 *
 * @param asOf the day on which they are in service
 * @param organisationOf the day whose agencies they are shown at
 * @param under only those at this agency or anywhere below it; the nation when absent
 * @param within only those who are today at this agency or anywhere below it: the caller is told of
 *     no others, wherever they were; everyone when absent
 * @param splits what they are told apart by
 */
public record HeadCountQuery(
        LocalDate asOf,
        LocalDate organisationOf,
        @Nullable UUID under,
        @Nullable UUID within,
        Set<Split> splits) {

    public HeadCountQuery {
        splits = Set.copyOf(splits);
        if (under == null && splits.contains(Split.UNIT)) {
            throw ProblemException.validation(
                    List.of(HeadCountProblem.UNITS_OF_WHICH_AGENCY.at("#/under")));
        }
    }

    /** The agency of a count that is known to have one. */
    public UUID requiredUnder() {
        return Objects.requireNonNull(under);
    }

    /** Whether it matters to which agency people belong. */
    public boolean needsOrganisation() {
        return under != null || byAgency() || byUnit();
    }

    public boolean byUnit() {
        return splits.contains(Split.UNIT);
    }

    /** Whether agencies are summed up over those below them; units are not. */
    public boolean byAgency() {
        return splits.contains(Split.AGENCY) && !byUnit();
    }
}
