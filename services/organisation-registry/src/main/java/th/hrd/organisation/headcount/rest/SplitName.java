package th.hrd.organisation.headcount.rest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.headcount.domain.HeadCountProblem;
import th.hrd.organisation.headcount.domain.Split;
import th.hrd.platform.problem.ProblemException;

/** A split, as the fields of a row are named. */
@Schema(enumeration = {"agency", "unit", "personnelType", "roleGroup", "digitalTargetGroup"})
public enum SplitName {
    AGENCY("agency", Split.AGENCY),
    UNIT("unit", Split.UNIT),
    PERSONNEL_TYPE("personnelType", Split.PERSONNEL_TYPE),
    ROLE_GROUP("roleGroup", Split.ROLE_GROUP),
    DIGITAL_TARGET_GROUP("digitalTargetGroup", Split.DIGITAL_TARGET_GROUP);

    private final String wireName;
    private final Split split;

    SplitName(String wireName, Split split) {
        this.wireName = wireName;
        this.split = split;
    }

    /** Called by JAX-RS for a query parameter of this type. */
    static SplitName fromString(String name) {
        return Stream.of(values())
                .filter(known -> known.wireName.equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProblemException.validation(
                                        List.of(
                                                HeadCountProblem.SPLIT_UNKNOWN.at(
                                                        "#/splitBy",
                                                        name,
                                                        Stream.of(values())
                                                                .map(SplitName::wireName)
                                                                .toList()))));
    }

    static Set<Split> splits(@Nullable Collection<SplitName> names) {
        return names == null
                ? Set.of()
                : names.stream().map(name -> name.split).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of splits, in the order of the fields. */
    static List<SplitName> of(Set<Split> splits) {
        return Stream.of(values()).filter(name -> splits.contains(name.split)).toList();
    }

    @JsonValue
    public String wireName() {
        return wireName;
    }
}
