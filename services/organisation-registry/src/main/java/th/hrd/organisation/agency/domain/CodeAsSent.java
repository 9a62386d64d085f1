package th.hrd.organisation.agency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.Violation;

/**
 * A code that is still to be checked; it holds from the decision's day and as long as the agency
 * unless dates are given, and never from an earlier one.
 *
 * @param scheme label of its scheme
 * @param code in that scheme
 * @param validFrom first day
 * @param validTo first day it no longer holds
 */
public record CodeAsSent(
        String scheme, String code, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

    /**
     * The code as the registry keeps it, or what is wrong with it.
     *
     * @param pointer to this code in the document sent
     * @param found takes the violations
     */
    public Optional<AgencyCode> read(String pointer, Decision decision, List<Violation> found) {
        CodeScheme known = CodeScheme.of(scheme).orElse(null);
        LocalDate from = validFrom == null ? decision.effectiveFrom() : validFrom;
        if (known == null || !known.admits(code)) {
            found.add(AgencyProblem.AGENCY_CODE_FORM.at(pointer + "/code", code, scheme));
            return Optional.empty();
        }
        if (from.isBefore(decision.effectiveFrom())) {
            found.add(
                    AgencyProblem.AGENCY_CODE_TOO_EARLY.at(
                            pointer + "/validFrom", from, decision.effectiveFrom()));
            return Optional.empty();
        }
        if (validTo != null && !validTo.isAfter(from)) {
            found.add(AgencyProblem.AGENCY_CODE_PERIOD.at(pointer + "/validTo"));
            return Optional.empty();
        }
        return Optional.of(
                new AgencyCode(
                        known,
                        code,
                        from,
                        validTo,
                        decision.orderId(),
                        decision.recordedAt(),
                        null));
    }

    /** Every code of a document's array, in its order. */
    public static List<AgencyCode> readAll(
            List<CodeAsSent> codes, String pointer, Decision decision, List<Violation> found) {
        return IntStream.range(0, codes.size())
                .mapToObj(i -> codes.get(i).read(pointer + "/" + i, decision, found))
                .flatMap(Optional::stream)
                .toList();
    }
}
