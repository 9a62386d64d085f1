package th.hrd.demo.synthetic;

import java.util.List;
import java.util.Optional;

/**
 * A unit below department level. No public list has those of all agencies, so every agency gets the
 * same few.
 *
 * @param level as in the list UNIT_LEVEL
 * @param parent the code of the unit above
 */
public record Unit(
        String code, String level, Optional<String> parent, String nameTh, String nameEn) {

    /** Where those work whom the guideline calls personnel working on digital technology. */
    static final String DIGITAL = "04";

    public static final List<Unit> ALL =
            List.of(
                    bureau("01", "สำนักงานเลขานุการ", "Office of the Secretary"),
                    bureau("02", "กองการเจ้าหน้าที่", "Personnel Division"),
                    section("0201", "02", "ฝ่ายพัฒนาบุคลากร", "Personnel Development Section"),
                    bureau("03", "กองยุทธศาสตร์และแผนงาน", "Strategy and Planning Division"),
                    bureau(DIGITAL, "ศูนย์เทคโนโลยีสารสนเทศ", "Information Technology Centre"));

    private static Unit bureau(String code, String nameTh, String nameEn) {
        return new Unit(code, "03", Optional.empty(), nameTh, nameEn);
    }

    private static Unit section(String code, String parent, String nameTh, String nameEn) {
        return new Unit(code, "04", Optional.of(parent), nameTh, nameEn);
    }
}
