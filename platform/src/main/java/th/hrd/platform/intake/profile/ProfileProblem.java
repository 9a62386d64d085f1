package th.hrd.platform.intake.profile;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can be wrong with a profile. */
public enum ProfileProblem implements ProblemType {
    PROFILE_NAME_FORM(
            Text.of("ชื่อโปรไฟล์ไม่ถูกต้อง", "The name of the profile is not valid"),
            Text.of(
                    "ชื่อโปรไฟล์ใช้ a-z 0-9 และ - ขึ้นต้นด้วยตัวอักษร ยาว 2 ถึง 40 ตัว",
                    "A profile's name has 2 to 40 of a-z, 0-9 and -, a letter first.")),
    PROFILE_NAME_TAKEN(
            Text.of("ชื่อโปรไฟล์สงวนไว้", "The name of the profile is taken"),
            Text.of(
                    "%s เป็นโปรไฟล์ที่มากับระบบ โปรดใช้ชื่ออื่น",
                    "%s comes with the software; choose another name.")),
    PROFILE_NATIONAL_ID(
            Text.of("มีเลขประจำตัวประชาชนในโปรไฟล์", "A national ID in the profile"),
            Text.of(
                    "โปรไฟล์ต้องไม่มีเลขประจำตัวประชาชน",
                    "A profile must not have a national ID in it.")),
    PROFILE_ENCODING_UNKNOWN(
            Text.of("ไม่รู้จักรหัสอักขระ", "The encoding is not known"),
            Text.of("รหัสอักขระต้องเป็นค่าใดค่าหนึ่งใน %s", "The encoding is one of %s.")),
    PROFILE_DELIMITER_FORM(
            Text.of("ตัวคั่นไม่ถูกต้อง", "The delimiter is not valid"),
            Text.of(
                    "ตัวคั่นเป็นแท็บหรือเครื่องหมาย ASCII 1 ถึง 3 ตัว ที่ไม่ใช่ตัวอักษร ตัวเลข"
                            + " ช่องว่าง หรือเครื่องหมายคำพูด",
                    "A delimiter is a tab or 1 to 3 ASCII signs, not letters, digits, spaces or"
                            + " quotation marks.")),
    PROFILE_FIELD_UNKNOWN(
            Text.of("ไม่มีฟิลด์นี้", "There is no such field"),
            Text.of("ไม่มีฟิลด์ %s ฟิลด์ที่มีคือ %s", "There is no field %s; there are %s.")),
    PROFILE_HEADING_FORM(
            Text.of("ชื่อคอลัมน์ไม่ถูกต้อง", "The heading is not valid"),
            Text.of(
                    "ชื่อคอลัมน์มีได้ 1 ถึง 200 ตัวอักษร และไม่ขึ้นต้นเหมือนสูตร",
                    "A heading has 1 to 200 characters and does not begin as a formula does.")),
    PROFILE_HEADING_TWICE(
            Text.of("ชื่อคอลัมน์ซ้ำ", "A heading stands twice"),
            Text.of(
                    "ชื่อคอลัมน์ %s ปรากฏซ้ำโดยไม่นับช่องว่างและตัวพิมพ์",
                    "The heading %s stands twice, spaces and case aside.")),
    PROFILE_COLUMN_FORBIDDEN(
            Text.of("ห้ามอ่านคอลัมน์นี้", "The column must not be read"),
            Text.of(
                    "คอลัมน์ %s เป็นข้อมูลอ่อนไหวหรือข้อมูลครอบครัวที่ไม่จำเป็นต่อการพัฒนาบุคลากร",
                    "The column %s is sensitive or family data that developing people does not"
                            + " need.")),
    PROFILE_COLUMN_IDENTITY(
            Text.of("แถวชนิดนี้ไม่ใช้เลขประจำตัว", "These rows need no identity number"),
            Text.of(
                    "คอลัมน์ %s เป็นเลขประจำตัวประชาชน ซึ่งแถวชนิดนี้ไม่ใช้",
                    "The column %s holds national IDs, which rows of this kind have no use for.")),
    PROFILE_VERSIONS_FULL(
            Text.of("โปรไฟล์มีรุ่นมากเกินไป", "The profile has too many versions"),
            Text.of(
                    "โปรไฟล์ %s มี %s รุ่นแล้ว เก็บเพิ่มไม่ได้ โปรดเก็บด้วยชื่ออื่น",
                    "The profile %s has %s versions, and can have no more; store it by another"
                            + " name.")),
    PROFILE_VALUE_TWICE(
            Text.of("ค่าซ้ำ", "A value stands twice"),
            Text.of(
                    "ค่า %s ปรากฏซ้ำโดยไม่นับช่องว่างและเลขไทย",
                    "The value %s stands twice, spaces and Thai digits aside.")),
    PROFILE_VALUE_NOT_VALID(
            Text.of("ค่าใช้กับฟิลด์ไม่ได้", "The value does not fit the field"),
            Text.of("ฟิลด์ %s รับค่า %s ไม่ได้: %s", "The field %s cannot have the value %s: %s")),
    PROFILE_IDENTITY_CONSTANT(
            Text.of("เลขประจำตัวเป็นค่าคงที่ไม่ได้", "An identity number is never a constant"),
            Text.of(
                    "ฟิลด์ %s เป็นเลขประจำตัว ใส่ไว้ในโปรไฟล์ไม่ได้",
                    "The field %s is an identity number, which a profile must not hold.")),
    PROFILE_FLAG_TWICE(
            Text.of("คำเดียวเป็นทั้งใช่และไม่ใช่", "A word for both yes and no"),
            Text.of(
                    "คำ %s เป็นทั้งใช่และไม่ใช่ หรือไม่มีคำสำหรับข้างหนึ่ง",
                    "The word %s stands for both yes and no, or one side has no word."));

    private static final int UNPROCESSABLE = 422;

    private final Wording wording;

    ProfileProblem(Text title, Text detail) {
        this.wording = new Wording(UNPROCESSABLE, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
