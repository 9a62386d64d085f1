package th.hrd.certification.completion.rest;

import static th.hrd.certification.completion.domain.CompletionProblem.PERSON_REFERENCE_UNCLEAR;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.completion.application.PersonReference;
import th.hrd.platform.problem.ProblemException;

/** A person: either by {@code personId}, or by {@code agency} and {@code sourceId}. */
record PersonRefRequest(
        @Nullable UUID personId,
        @Nullable
                @Size(max = 61)
                @Pattern(
                        regexp =
                                "^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[a-z][a-z0-9-]{0,19}:[A-Za-z0-9._-]{1,40})$")
                String agency,
        @Nullable @Size(max = 100) @Pattern(regexp = "^[A-Za-z0-9._:-]{1,100}$") String sourceId) {

    PersonReference toReference() {
        if (personId != null && agency == null && sourceId == null) {
            return new PersonReference.ById(personId);
        }
        if (personId == null && agency != null && sourceId != null) {
            return new PersonReference.BySource(agency, sourceId);
        }
        throw ProblemException.validation(List.of(PERSON_REFERENCE_UNCLEAR.at("#/person")));
    }
}
