package th.hrd.kpi.figure;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import th.hrd.platform.problem.ProblemException;

/** What the persons of a figure can be told apart by. */
@Schema(enumeration = {"personnelType", "roleGroup", "digitalTargetGroup"})
public enum Split {
    PERSONNEL_TYPE("personnelType"),
    ROLE_GROUP("roleGroup"),
    DIGITAL_TARGET_GROUP("digitalTargetGroup");

    private final String wireName;

    Split(String wireName) {
        this.wireName = wireName;
    }

    /** Called by JAX-RS for a query parameter of this type. */
    public static Split fromString(String value) {
        return Arrays.stream(values())
                .filter(split -> split.wireName.equals(value))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProblemException.validation(
                                        List.of(
                                                FigureProblem.SPLIT_UNKNOWN.at(
                                                        "#/splitBy",
                                                        value,
                                                        Arrays.stream(values())
                                                                .map(s -> s.wireName)
                                                                .toList()))));
    }
}
