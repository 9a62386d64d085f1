package th.hrd.organisation.unit.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import th.hrd.organisation.guideline.application.CodeBook;
import th.hrd.organisation.guideline.application.EditionRequirement;
import th.hrd.organisation.guideline.domain.CodeList;
import th.hrd.organisation.unit.domain.UnitAsSent;
import th.hrd.organisation.unit.domain.UnitProblem;
import th.hrd.platform.problem.Violation;

/** The levels and places of units, as the guideline's edition has them. */
@ApplicationScoped
class UnitLevels implements EditionRequirement {

    private static final String LEVELS = CodeList.governing("unitLevel");
    private static final String PLACES = CodeList.governing("unitPlace");

    /** Codes that are not in their lists. */
    List<Violation> violations(CodeBook codes, List<UnitAsSent> sent) {
        var found = new ArrayList<Violation>();
        for (UnitAsSent one : sent) {
            if (!codes.contains(LEVELS, one.level())) {
                found.add(
                        UnitProblem.UNIT_LEVEL_UNKNOWN.at(
                                one.pointer() + "/level", one.level(), known(codes, LEVELS)));
            }
            if (one.place() != null && !codes.contains(PLACES, one.place())) {
                found.add(
                        UnitProblem.UNIT_PLACE_UNKNOWN.at(
                                one.pointer() + "/place", one.place(), known(codes, PLACES)));
            }
        }
        return found;
    }

    /** The place of a level in its list; the highest comes first. */
    ToIntFunction<String> rank(CodeBook codes) {
        return codes.codes(LEVELS)::indexOf;
    }

    @Override
    public List<Violation> missingIn(CodeBook edition) {
        return Stream.of(LEVELS, PLACES)
                .filter(list -> edition.codes(list).isEmpty())
                .map(list -> UnitProblem.UNIT_LISTS_MISSING.at("#/codeLists", list))
                .toList();
    }

    private static String known(CodeBook codes, String list) {
        return String.join(", ", codes.codes(list));
    }
}
