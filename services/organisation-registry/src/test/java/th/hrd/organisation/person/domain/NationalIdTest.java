package th.hrd.organisation.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890121",
                "1101700203450",
                "3100601234565",
                "5700100000015",
                "8000100000016",
                "1100000000041",
                "1100000000130",
                "1-2345-67890-12-1",
                "1 2345 67890 12 1",
                " 1\u20112345\u201367890\u00a012-1 ",
                "๑๒๓๔๕๖๗๘๙๐๑๒๑",
                "๑-2345-๖๗๘๙๐-๑๒-1"
            })
    void validNumbersPass(String text) {
        assertThat(NationalId.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123",
                "12345678901",
                "0000000000001",
                "9999999999994",
                "",
                "123456789012A",
                "1234567890121234567890121",
                "١٢٣٤٥٦٧٨٩٠١٢١",
                "1_2345_67890_12_1"
            })
    void otherNumbersDoNot(String text) {
        assertThat(NationalId.in(text)).isEmpty();
    }

    @Test
    void itShowsItsBeginningAndItsEndOnly() {
        NationalId id = NationalId.in("1234567890121").orElseThrow();

        assertThat(id.masked()).isEqualTo("1-2345-XXXXX-XX-1");
        assertThat(id).hasToString("1-2345-XXXXX-XX-1");
    }

    @Test
    void howeverItIsWrittenItIsTheSameNumber() {
        assertThat(NationalId.in("๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑")).isEqualTo(NationalId.in("1234567890121"));
    }

    @Test
    void exactlyOneDigitEndsANumber() {
        for (int last = 0; last <= 9; last++) {
            assertThat(NationalId.in("310060123456" + last).isPresent()).isEqualTo(last == 5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890121", "1-2345-67890-12-1", "๑๒๓๔๕๖๗๘๙๐๑๒๑"})
    void itIsNoNumberOfAnotherDocument(String text) {
        assertThat(IdentityDocument.in(IdentityKind.PASSPORT, text)).isEmpty();
        assertThat(IdentityDocument.in(IdentityKind.AGENCY_NO, text)).isEmpty();
        assertThat(IdentityDocument.in(IdentityKind.AGENCY_NO, "1234567890123")).isPresent();
    }
}
