package th.hrd.platform.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import th.hrd.platform.privacy.NationalIds;

/** What is wrong with a query, in the names of its parameters. */
public final class QueryProblems {

    private static final Text UNKNOWN =
            Text.of(
                    "ไม่รู้จักพารามิเตอร์นี้ ที่รู้จักคือ %s",
                    "This parameter is not known; those known are %s.");
    private static final Text ONE_OF =
            Text.of("ต้องเป็นค่าใดค่าหนึ่งใน %s", "The value must be one of %s.");
    private static final Text WHOLE_NUMBER =
            Text.of("ต้องเป็นจำนวนเต็ม", "The value must be a whole number.");
    private static final Text ID = Text.of("ต้องเป็น UUID", "The value must be a UUID.");

    private QueryProblems() {}

    /**
     * A misspelt parameter must not pass for one left out.
     *
     * @param query a record of parameters, as {@link BeanParam} takes it
     * @throws ProblemException VALIDATION_FAILED (422) naming every parameter it does not have
     */
    public static void refuseUnknown(Class<? extends Record> query, Map<String, ?> sent) {
        SequencedMap<String, Class<?>> known = new LinkedHashMap<>();
        addOf(query, known);
        Text detail = UNKNOWN.filled(String.join(", ", known.sequencedKeySet()));
        List<Violation> unknown =
                sent.keySet().stream()
                        .filter(name -> !known.containsKey(name))
                        .sorted()
                        .map(name -> new Violation(pointer(name), "UNKNOWN_PARAMETER", detail))
                        .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.validation(unknown);
        }
    }

    /** The values that are not of their parameter's type; empty when all are. */
    static Optional<ProblemException> unreadable(Method operation, Map<String, List<String>> sent) {
        List<Violation> found = new ArrayList<>();
        parametersOf(operation)
                .forEach(
                        (name, type) ->
                                sent.getOrDefault(name, List.of()).stream()
                                        .map(value -> fault(type, value))
                                        .flatMap(Optional::stream)
                                        .findFirst()
                                        .map(text -> new Violation(pointer(name), "FORMAT", text))
                                        .ifPresent(found::add));
        return found.isEmpty() ? Optional.empty() : Optional.of(ProblemException.validation(found));
    }

    private static Optional<Text> fault(Class<?> type, String value) {
        if (type.isEnum()) {
            List<String> names =
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList();
            return names.contains(value)
                    ? Optional.empty()
                    : Optional.of(ONE_OF.filled(String.join(", ", names)));
        }
        if (type == Integer.class || type == int.class) {
            return unless(value, Integer::valueOf, WHOLE_NUMBER);
        }
        return type == UUID.class ? unless(value, UUID::fromString, ID) : Optional.empty();
    }

    private static Optional<Text> unless(String value, Function<String, ?> read, Text fault) {
        try {
            return read.apply(value) == null ? Optional.of(fault) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(fault);
        }
    }

    private static SequencedMap<String, Class<?>> parametersOf(Method operation) {
        SequencedMap<String, Class<?>> parameters = new LinkedHashMap<>();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addOf(parameter.getType(), parameters);
            } else {
                name(parameter, parameter.getName())
                        .ifPresent(name -> parameters.put(name, parameter.getType()));
            }
        }
        return parameters;
    }

    private static void addOf(Class<?> query, Map<String, Class<?>> parameters) {
        for (Field field : query.getDeclaredFields()) {
            name(field, field.getName()).ifPresent(name -> parameters.put(name, field.getType()));
        }
    }

    private static Optional<String> name(AnnotatedElement parameter, String inJava) {
        QueryParam named = parameter.getAnnotation(QueryParam.class);
        if (named != null) {
            return Optional.of(named.value());
        }
        return Optional.ofNullable(parameter.getAnnotation(RestQuery.class))
                .map(rest -> rest.value().isEmpty() ? inJava : rest.value());
    }

    /** A name in a query is whatever was sent. */
    private static String pointer(String name) {
        return "#/" + NationalIds.masked(name).replace("~", "~0").replace("/", "~1");
    }
}
