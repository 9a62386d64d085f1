package th.hrd.platform.intake.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.file.Format;
import th.hrd.platform.intake.job.IntakeProblem;
import th.hrd.platform.problem.ProblemException;

/** A profile that is not stored, and a sample to read with it. */
public record DraftTrialRequest(
        @NotNull @Valid ProfileDocument profile,
        @NotNull Format format,
        @NotNull @Size(min = 1, max = 1_500_000) String sample,
        @Nullable LocalDate effectiveFrom) {

    /**
     * Lines may be broken; anything else that is no base64 is a sample sent as it is.
     *
     * @throws ProblemException VALIDATION_FAILED (422) with SAMPLE_NOT_BASE64
     */
    byte[] sampleBytes() {
        try {
            return Base64.getDecoder().decode(sample.replaceAll("[\\r\\n\\t ]+", ""));
        } catch (IllegalArgumentException broken) {
            throw ProblemException.validation(
                    List.of(IntakeProblem.SAMPLE_NOT_BASE64.at("#/sample")));
        }
    }

    /** No sample: it is about people, and whatever is written ends in a log. */
    @Override
    public String toString() {
        return "DraftTrialRequest[" + format + "]";
    }
}
