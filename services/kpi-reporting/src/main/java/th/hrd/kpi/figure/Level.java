package th.hrd.kpi.figure;

import java.util.Arrays;
import java.util.List;
import th.hrd.platform.problem.ProblemException;

/** What a figure is about. */
public enum Level {
    NATION,
    MINISTRY,
    AGENCY;

    /** Called by JAX-RS for a query parameter of this type. */
    public static Level fromString(String value) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(value))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProblemException.validation(
                                        List.of(
                                                FigureProblem.LEVEL_UNKNOWN.at(
                                                        "#/level",
                                                        value,
                                                        Arrays.toString(values())))));
    }
}
