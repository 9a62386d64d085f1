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
    void theKindOfUnitCounts() {
        assertThat(units.exact("สำนักคลัง")).isEmpty();
        assertThat(units.exact("คลัง")).isEmpty();
    }

    @Test
    void whatResemblesIsSaidAndNotTaken() {
        assertThat(units.exact("กองการเจ้าหน้าที")).isEmpty();
        List<NameMatch.Candidate<String>> found = units.candidates("กองการเจ้าหน้าที");
        assertThat(found.getFirst().of()).isEqualTo("U1");
        assertThat(found.getFirst().score()).isBetween(0.9, 0.999);

        Fault fault = units.fault("unit", "หน่วย", "กองการเจ้าหน้าที");
        assertThat(fault.problem()).isEqualTo(FileRowProblem.NAME_NOT_EXACT);
        assertThat(fault.text().en()).contains("กองการเจ้าหน้าที่ (9");
        assertThat(units.fault("unit", "หน่วย", "xyz").problem())
                .isEqualTo(FileRowProblem.NAME_UNKNOWN);
    }
}
