package th.hrd.demo.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A digital-skill course.
 *
 * @param accreditedFrom empty for a course nobody accredited
 */
public record Course(
        String code,
        String titleTh,
        String titleEn,
        String body,
        List<String> skills,
        Optional<LocalDate> accreditedFrom) {

    public static final LocalDate ACCREDITED_UNTIL = LocalDate.of(2028, 1, 1);

    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);
    private static final LocalDate IN_MID_YEAR = LocalDate.of(2026, 4, 1);

    /** What the nation can take: all seven skills, one course accredited in mid-year, one never. */
    public static final List<Course> ALL =
            List.of(
                    course(
                            "DEMO-DS1",
                            "ความเข้าใจและใช้เทคโนโลยีดิจิทัล",
                            "Digital literacy",
                            "DGA",
                            List.of("DS1"),
                            LONG_AGO),
                    course(
                            "DEMO-DS2",
                            "กฎหมายดิจิทัลสำหรับภาครัฐ",
                            "Digital governance",
                            "DGA",
                            List.of("DS2"),
                            LONG_AGO),
                    course(
                            "DEMO-DS3",
                            "ความเป็นผู้นำด้านดิจิทัล",
                            "Digital leadership",
                            "TPQI",
                            List.of("DS3"),
                            LONG_AGO),
                    course(
                            "DEMO-DS45",
                            "เทคโนโลยีและบริการดิจิทัล",
                            "Digital technology and service",
                            "DGA",
                            List.of("DS4", "DS5"),
                            LONG_AGO),
                    course(
                            "DEMO-DS6",
                            "การใช้ประโยชน์และการใช้ข้อมูลร่วมกัน",
                            "Data utilisation and sharing",
                            "TPQI",
                            List.of("DS6"),
                            IN_MID_YEAR),
                    course(
                            "DEMO-DS7",
                            "ความมั่นคงปลอดภัยทางไซเบอร์",
                            "Cyber security",
                            "TPQI",
                            List.of("DS7"),
                            LONG_AGO),
                    new Course(
                            "DEMO-NONE",
                            "หลักสูตรที่ไม่ได้รับการรับรอง",
                            "A course nobody accredited",
                            "DGA",
                            List.of(),
                            Optional.empty()));

    private static Course course(
            String code,
            String titleTh,
            String titleEn,
            String body,
            List<String> skills,
            LocalDate accreditedFrom) {
        return new Course(code, titleTh, titleEn, body, skills, Optional.of(accreditedFrom));
    }

    /** What completing the course on that day counts for. */
    public List<String> skillsCountedOn(LocalDate day) {
        return accreditedFrom
                        .filter(from -> !day.isBefore(from) && day.isBefore(ACCREDITED_UNTIL))
                        .isPresent()
                ? skills
                : List.of();
    }
}
