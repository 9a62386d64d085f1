package th.hrd.organisation.guideline.rest;

import java.util.List;
import th.hrd.platform.problem.Violation;

/** What stands against an edition, or that nothing does. */
record EditionFindingsView(boolean publishable, List<Finding> findings) {

    record Finding(String pointer, String code, String detailTh, String detailEn) {}

    static EditionFindingsView from(List<Violation> found) {
        return new EditionFindingsView(
                found.isEmpty(),
                found.stream()
                        .map(
                                one ->
                                        new Finding(
                                                one.pointer(),
                                                one.code(),
                                                one.detail().th(),
                                                one.detail().en()))
                        .toList());
    }
}
