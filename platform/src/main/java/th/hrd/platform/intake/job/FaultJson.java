package th.hrd.platform.intake.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.RowProblem;
import th.hrd.platform.intake.row.RowProblems;

/** Faults as they are kept: by the number of their problem, so that texts can be mended later. */
@ApplicationScoped
class FaultJson {

    private record Kept(
            String problem,
            @Nullable String field,
            @Nullable String column,
            @Nullable String value,
            List<String> arguments) {}

    private static final TypeReference<List<Kept>> MANY = new TypeReference<>() {};

    private static final int DIGITS_OF_AN_IDENTITY_NUMBER = 13;

    private final ObjectMapper json;
    private final Map<String, RowProblem> byNumber;

    FaultJson(ObjectMapper json, Instance<RowProblems> contributed) {
        this.json = json;
        this.byNumber =
                contributed.stream()
                        .flatMap(type -> type.problems().stream())
                        .collect(Collectors.toMap(RowProblem::number, Function.identity()));
    }

    @Nullable String write(List<Fault> faults) {
        if (faults.isEmpty()) {
            return null;
        }
        try {
            return json.writeValueAsString(
                    faults.stream()
                            .map(
                                    fault ->
                                            new Kept(
                                                    fault.problem().number(),
                                                    fault.field(),
                                                    fault.column(),
                                                    kept(fault.value()),
                                                    fault.arguments()))
                            .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Fault> read(@Nullable String stored) {
        if (stored == null) {
            return List.of();
        }
        try {
            return json.readValue(stored, MANY).stream()
                    .map(
                            kept ->
                                    new Fault(
                                            known(kept.problem),
                                            kept.field,
                                            kept.column,
                                            kept.value,
                                            kept.arguments))
                    .toList();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** So many digits may be an identity number in the wrong column; such a value is not kept. */
    private static @Nullable String kept(@Nullable String value) {
        return value == null
                        || value.codePoints().filter(Character::isDigit).count()
                                >= DIGITS_OF_AN_IDENTITY_NUMBER
                ? null
                : value;
    }

    private RowProblem known(String number) {
        RowProblem problem = byNumber.get(number);
        if (problem == null) {
            throw new IllegalStateException("the catalogue has no " + number);
        }
        return problem;
    }
}
