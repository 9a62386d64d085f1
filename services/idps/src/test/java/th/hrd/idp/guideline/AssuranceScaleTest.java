package th.hrd.idp.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssuranceScaleTest {

    private final AssuranceScale scale =
            new AssuranceScale(List.of("SAID", "SEEN", "DONE", "TESTED", "CERTIFIED"), "DONE");

    @Test
    void aboutHimselfAPersonStatesTheWeakestOnly() {
        assertThat(scale.strongest(true)).isEqualTo("SAID");
        assertThat(scale.isAbove("SEEN", scale.strongest(true))).isTrue();
        assertThat(scale.isAbove("SAID", scale.strongest(true))).isFalse();
    }

    @Test
    void aboutOthersAllButTheCertifiedOne() {
        assertThat(scale.strongest(false)).isEqualTo("TESTED");
        assertThat(scale.isFromCertificatesOnly("CERTIFIED")).isTrue();
        assertThat(scale.isFromCertificatesOnly("TESTED")).isFalse();
    }

    @Test
    void passingCountsAndAttendingDoesNotYet() {
        assertThat(scale.ofPassing()).isEqualTo("DONE");
        assertThat(scale.ofAttending()).isEqualTo("SEEN");
        assertThat(new AssuranceScale(List.of("A", "B"), "A").ofAttending()).isEqualTo("A");
    }

    @Test
    void whatCountsNeedsEvidence() {
        assertThat(scale.levels())
                .filteredOn(scale::needsEvidence)
                .containsExactly("DONE", "TESTED", "CERTIFIED");
    }

    @Test
    void theLevelThatCountsIsOneOfTheScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssuranceScale(List.of("A", "B"), "C"));
    }
}
