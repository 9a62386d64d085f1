package th.hrd.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says where and why a JSON document could not be read, in the terms of the document, never of our
 * classes.
 */
final class JsonProblems {

    private static final Text UNKNOWN_FIELD =
            Text.of("ไม่รู้จักฟิลด์ %s", "The field %s is not known.");
    private static final Text WRONG_FORMAT =
            Text.of(
                    "ค่า %s ไม่อยู่ในรูปแบบที่กำหนด",
                    "The value %s does not have the required format.");
    private static final Text WRONG_TYPE =
            Text.of("ชนิดของข้อมูลไม่ถูกต้อง", "The value is of the wrong type.");

    private JsonProblems() {}

    static ProblemException of(JacksonException unreadable) {
        String pointer = pointer(unreadable);
        Optional<ProblemException> own = ProblemMappers.cause(unreadable, ProblemException.class);
        if (own.isPresent()) {
            return own.get().at(pointer);
        }
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return violation(
                    pointer, "UNKNOWN_FIELD", UNKNOWN_FIELD.filled(unknown.getPropertyName()));
        }
        if (unreadable instanceof InvalidFormatException format) {
            return violation(pointer, "FORMAT", WRONG_FORMAT.filled(format.getValue()));
        }
        if (unreadable instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return violation(pointer, "TYPE", WRONG_TYPE);
        }
        var location = unreadable.getLocation();
        return CommonProblem.MALFORMED_REQUEST.problem(
                location == null
                        ? "?"
                        : "line %d, column %d"
                                .formatted(location.getLineNr(), location.getColumnNr()));
    }

    private static ProblemException violation(String pointer, String code, Text detail) {
        return ProblemException.validation(List.of(new Violation(pointer, code, detail)));
    }

    private static String pointer(JacksonException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)) {
            return "#";
        }
        return mapping.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? String.valueOf(step.getIndex())
                                        : step.getFieldName())
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "#/", ""));
    }
}
