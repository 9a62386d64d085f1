package th.hrd.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890121",
                "HR-1234567890121",
                "id1234567890121x",
                "1-2345-67890-12-1",
                "แก้เลข 1 2345 67890 12 1 แล้ว",
                "a/1%202345%2067890%2012%201/b",
                "๑๒๓๔๕๖๗๘๙๐๑๒๑",
                "เลข ๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑",
                "1–2345–67890–12–1",
                "1234567890123 1234567890121"
            })
    void aNationalIdIsFoundAndHidden(String text) {
        assertThat(NationalIds.standIn(text)).isTrue();
        assertThat(NationalIds.masked(text))
                .contains("XXXXXXXXXXXXX")
                .doesNotContain("67890", "๖๗๘๙๐");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HR-000123",
                "12345678901",
                "12345678901210",
                "๙1234567890121",
                "9234567890121",
                "0197a4c2-6f00-7c3e-9d52-2f6c1b7a9e10",
                "คำสั่งที่ 123/2569"
            })
    void otherTextsStay(String text) {
        assertThat(NationalIds.standIn(text)).isFalse();
    }

    /** A wrong digit makes it no less a person's number to whoever reads the log. */
    @ParameterizedTest
    @ValueSource(strings = {"1234567890123", "1-2345-67890-12-3", "๑ ๒๓๔๕ ๖๗๘๙๐ ๑๒ ๓"})
    void aMistypedOneIsHiddenButNoNationalId(String text) {
        assertThat(NationalIds.standIn(text)).isFalse();
        assertThat(NationalIds.masked(text)).isEqualTo("XXXXXXXXXXXXX");
    }
}
