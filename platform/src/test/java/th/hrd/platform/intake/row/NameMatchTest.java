package th.hrd.platform.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NameMatchTest {

    private final NameMatch<String> units = new NameMatch<>();

    @BeforeEach
    void names() {
        units.add("U1", "กองการเจ้าหน้าที่");
        units.add("U2", "กองคลัง");
        units.add("U3", "สำนักงานเลขานุการกรม");
        units.add("U4", "กลุ่มพัฒนาระบบบริหาร ๑");
        units.add("U5", "กลุ่มพัฒนาระบบบริหาร ๒");
        units.add("U6", "กองคลัง");
    }

    @Test
    void spacesSignsAndTheWayOfWritingDigitsDoNotCount() {
        assertThat(units.exact("กอง การเจ้าหน้าที่ฯ")).containsExactly("U1");
        assertThat(units.exact("กลุ่มพัฒนาระบบบริหาร 2")).containsExactly("U5");
        assertThat(units.exact("ส\u0E4D\u0E32นักงานเลขานุการกรม")).containsExactly("U3");
        assertThat(units.exact("กองคลัง")).containsExactly("U2", "U6");
    }

    @Test
    void whatStandsBetweenTwoDigitsCounts() {
        units.add("U11", "กลุ่มงาน 11");
        units.add("U1.1", "กลุ่มงานที่ (1.1)");

        assertThat(units.exact("กลุ่มงาน 1.1")).isEmpty();
        assertThat(units.exact("กลุ่มงาน ๑ ๑")).isEmpty();
        assertThat(units.exact("กลุ่มงาน(๑๑)")).containsExactly("U11");
        assertThat(units.exact("กลุ่มงานที่ ๑.๑")).containsExactly("U1.1");
        assertThat(units.exact("กลุ่มงานที่ ๑ . ๑")).containsExactly("U1.1");
    }

    @Test
    void theKindOfUnitCounts() {
        assertThat(units.exact("สำนักคลัง")).isEmpty();
        assertThat(units.exact("คลัง")).isEmpty();
    }

    @Test
    void whatResemblesIsACandidateWithItsScore() {
        assertThat(units.exact("กองการเจ้าหน้าที")).isEmpty();
        List<NameMatch.Candidate<String>> found = units.candidates("กองการเจ้าหน้าที", _ -> true);
        assertThat(found.getFirst().of()).isEqualTo("U1");
        assertThat(found.getFirst().score()).isBetween(0.9, 0.999);
        assertThat(units.candidates("xyz", _ -> true)).isEmpty();
    }

    @Test
    void noMoreThanThreeAreNamedEachOnceAndOnlyWhatMayBeMeant() {
        units.add("U4", "กลุ่มพัฒนาระบบบริหาร 4");
        units.add("U7", "กลุ่มพัฒนาระบบบริหาร ๗");
        units.add("U8", "กลุ่มพัฒนาระบบบริหาร ๘");

        assertThat(units.candidates("กลุ่มพัฒนาระบบบริหาร ๙", _ -> true))
                .extracting(NameMatch.Candidate::of)
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(units.candidates("กลุ่มพัฒนาระบบบริหาร ๙", "U8"::equals))
                .extracting(NameMatch.Candidate::of)
                .containsExactly("U8");
    }
}
