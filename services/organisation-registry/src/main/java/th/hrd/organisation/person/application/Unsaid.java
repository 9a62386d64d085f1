package th.hrd.organisation.person.application;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.PersonName;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.RoleGroup;
import th.hrd.platform.intake.row.Row;

/**
 * Fields a file has no column for. Its system does not know them, so they stay as they are held; a
 * constant of the profile is only for who is not known yet. A blank cell of a column clears.
 *
 * @param fields names of the fields
 */
record Unsaid(Set<String> fields) {

    private static final Set<String> KEPT =
            Set.of(
                    "titleTh",
                    "givenNameEn",
                    "familyNameEn",
                    "positionLevel",
                    "positionTitle",
                    "unit",
                    "onProbation",
                    "headsUnit",
                    "supervisorSourceId",
                    "digitalTargetGroup",
                    "roleGroup",
                    "secondedTo");

    /** Those of the row's fields without a column that are kept. */
    static Set<String> of(Row row) {
        boolean isUnitNamed = !row.unsaid().contains("unitName");
        return row.unsaid().stream()
                .filter(KEPT::contains)
                .filter(field -> !(isUnitNamed && field.equals("unit")))
                .collect(toUnmodifiableSet());
    }

    /** The name, completed by the one that is held. */
    PersonName complete(PersonName sent, PersonName held) {
        return new PersonName(
                said("titleTh", sent.titleTh(), held.titleTh()),
                sent.givenNameTh(),
                sent.familyNameTh(),
                said("givenNameEn", sent.givenNameEn(), held.givenNameEn()),
                said("familyNameEn", sent.familyNameEn(), held.familyNameEn()));
    }

    /**
     * The posting, completed by the one that is held at the same place.
     *
     * @param derived the role group of a posting
     */
    Posting complete(Posting sent, Posting held, Function<Posting, RoleGroup> derived) {
        Posting completed = completed(sent, held);
        boolean isToBeDerived =
                completed.roleGroup().source() == RoleGroup.Source.DERIVED
                        && (completed.headsUnit() != sent.headsUnit()
                                || completed.onProbation() != sent.onProbation()
                                || !Objects.equals(
                                        completed.positionLevel(), sent.positionLevel()));
        return isToBeDerived ? completed.with(derived.apply(completed)) : completed;
    }

    private Posting completed(Posting sent, Posting held) {
        boolean isSameType = sent.personnelType().equals(held.personnelType());
        return new Posting(
                sent.agencyId(),
                sent.sourceId(),
                sent.personnelType(),
                isSameType
                        ? said("positionLevel", sent.positionLevel(), held.positionLevel())
                        : sent.positionLevel(),
                said("positionTitle", sent.positionTitle(), held.positionTitle()),
                said("unit", sent.unit(), held.unit()),
                fields.contains("onProbation") ? held.onProbation() : sent.onProbation(),
                fields.contains("headsUnit") ? held.headsUnit() : sent.headsUnit(),
                said("supervisorSourceId", sent.supervisor(), held.supervisor()),
                isKept(held.roleGroup()) ? held.roleGroup() : sent.roleGroup(),
                fields.contains("digitalTargetGroup")
                        ? held.digitalTargetGroup()
                        : sent.digitalTargetGroup(),
                said("secondedTo", sent.secondment(), held.secondment()),
                sent.status());
    }

    /** What is derived follows from what was sent; what the agency set does not. */
    private boolean isKept(RoleGroup held) {
        return fields.contains("roleGroup") && held.source() == RoleGroup.Source.AGENCY;
    }

    private <T> @Nullable T said(String field, @Nullable T sent, @Nullable T held) {
        return fields.contains(field) ? held : sent;
    }
}
