package th.hrd.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void isThaiUnlessTheCallerPrefersEnglish() {
        assertThat(Language.preferred(List.of())).isEqualTo(Language.TH);
        assertThat(Language.preferred(List.of(Locale.GERMAN))).isEqualTo(Language.TH);
        assertThat(Language.preferred(List.of(Locale.forLanguageTag("th-TH"), Locale.ENGLISH)))
                .isEqualTo(Language.TH);
        assertThat(Language.preferred(List.of(Locale.GERMAN, Locale.UK))).isEqualTo(Language.EN);
    }
}
