package th.hrd.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import th.hrd.platform.privacy.NationalIds;

/**
 * Bean Validation's findings as violations: a pointer into the request, a stable code, Thai and
 * English.
 */
final class ConstraintProblems {

    private static final Map<String, Text> TEXTS =
            Map.of(
                    "REQUIRED", Text.of("ต้องระบุ", "This is required."),
                    "LENGTH",
                            Text.of(
                                    "ความยาวหรือจำนวนต้องอยู่ระหว่าง {min} ถึง {max}",
                                    "The length or count must be between {min} and {max}."),
                    "MINIMUM", Text.of("ต้องไม่น้อยกว่า {value}", "This must be at least {value}."),
                    "MAXIMUM", Text.of("ต้องไม่เกิน {value}", "This must be at most {value}."),
                    "DIGITS", Text.of("จำนวนหลักหรือทศนิยมเกินกำหนด", "There are too many digits."),
                    "NATIONAL_ID_IN_TEXT",
                            Text.of(
                                    "ต้องไม่มีเลขประจำตัวประชาชนอยู่ในข้อความนี้",
                                    "No national ID may stand in this text."),
                    "FORMAT",
                            Text.of(
                                    "รูปแบบไม่ถูกต้อง ต้องตรงกับ {regexp}",
                                    "The format is not right; it must match {regexp}."));

    private ConstraintProblems() {}

    static ProblemException of(ConstraintViolationException invalid) {
        return ProblemException.validation(
                invalid.getConstraintViolations().stream()
                        .map(ConstraintProblems::violation)
                        .sorted(
                                Comparator.comparing(Violation::pointer)
                                        .thenComparing(Violation::code))
                        .toList());
    }

    private static Violation violation(ConstraintViolation<?> found) {
        String code = code(found);
        Text text = TEXTS.getOrDefault(code, Text.of(found.getMessage(), found.getMessage()));
        for (Map.Entry<String, Object> attribute :
                found.getConstraintDescriptor().getAttributes().entrySet()) {
            String place = "{" + attribute.getKey() + "}";
            String value = String.valueOf(attribute.getValue());
            text = new Text(text.th().replace(place, value), text.en().replace(place, value));
        }
        return new Violation(pointer(found.getPropertyPath()), code, text);
    }

    private static String code(ConstraintViolation<?> found) {
        return switch (found.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> "REQUIRED";
            case "Size", "Length" -> "LENGTH";
            case "Min", "DecimalMin", "Positive", "PositiveOrZero" -> "MINIMUM";
            case "Max", "DecimalMax" -> "MAXIMUM";
            case "Digits" -> "DIGITS";
            case "Pattern" -> "FORMAT";
            case "NoNationalId" -> "NATIONAL_ID_IN_TEXT";
            default -> "INVALID";
        };
    }

    /** Leaves out the Java method, and the parameter when it is the body: callers know neither. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder("#");
        String parameter = "";
        for (Iterator<Path.Node> nodes = path.iterator(); nodes.hasNext(); ) {
            Path.Node node = nodes.next();
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(step(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.length() > 1 ? pointer.toString() : "#/" + parameter;
    }

    /** A key of a map is whatever was sent. */
    private static String step(String key) {
        return NationalIds.masked(key).replace("~", "~0").replace("/", "~1");
    }
}
