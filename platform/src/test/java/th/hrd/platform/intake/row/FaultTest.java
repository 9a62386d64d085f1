package th.hrd.platform.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1101700230705",
                "1-1017-00230-70-5",
                "1 1017 00230 70 5",
                "เลข ๑๑๐๑๗๐๐๒๓๐๗๐๕ ผิดช่อง"
            })
    void aNumberOfACitizenIsKeptNowhere(String sent) {
        Fault fault = Fault.of(FileRowProblem.VALUE_NOT_FLAT, "unit", sent, sent);

        assertThat(fault.value()).contains("XXXXXXXXXXXXX").doesNotContainPattern("\\p{Nd}");
        assertThat(fault.arguments())
                .allSatisfy(argument -> assertThat(argument).doesNotContainPattern("\\p{Nd}"));
        assertThat(fault.text().th()).doesNotContainPattern("\\p{Nd}{2}");
    }

    @Test
    void otherNumbersStay() {
        Fault fault =
                Fault.of(FileRowProblem.VALUE_NOT_FLAT, "unit", "12345678901234", "2025-10-01");

        assertThat(fault.value()).isEqualTo("12345678901234");
        assertThat(fault.arguments()).containsExactly("2025-10-01");
    }
}
