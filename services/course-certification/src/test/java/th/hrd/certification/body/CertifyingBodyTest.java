package th.hrd.certification.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.hrd.platform.problem.ProblemException;

class CertifyingBodyTest {

    private final CertifyingBody body =
            new CertifyingBody(
                    "TPQI",
                    new BodyProfile(
                            "สถาบันคุณวุฒิวิชาชีพ (องค์การมหาชน) (สคช.)",
                            null,
                            Set.of(Capability.PERSON),
                            null,
                            3));

    @Test
    void bodyDoesOnlyWhatItIsRegisteredFor() {
        body.require(Capability.PERSON);

        assertThatThrownBy(() -> body.require(Capability.COURSE))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.type()).isEqualTo(BodyProblem.BODY_NOT_CAPABLE));
    }

    @Test
    void usualDurationIsTheBodysOwn() {
        assertThat(body.usualEndOf(LocalDate.of(2026, 2, 28))).isEqualTo(LocalDate.of(2029, 2, 28));

        body.describe(new BodyProfile("ส", null, Set.of(Capability.COURSE), null, 1));

        assertThat(body.usualEndOf(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(body.capabilities()).containsExactly(Capability.COURSE);
    }
}
