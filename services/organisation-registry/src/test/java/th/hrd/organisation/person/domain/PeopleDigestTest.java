package th.hrd.organisation.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The worked example of the page for integrators, computed again. */
class PeopleDigestTest {

    private static final Path PAGE = Path.of("../../docs/integrators/people.md");
    private static final UUID HOME = UUID.fromString("0197a4c2-6f00-7c3e-9d52-2f6c1b7a9e10");
    private static final UUID HOST = UUID.fromString("0197a4c2-6f01-7d20-8e11-3c4d5e6f7a8b");
    private static final UUID SOMEONE = new UUID(1, 1);

    private final byte[] head =
            ContentHash.of(
                    new PersonName("นาย", "ทดสอบ", "ระบบ", "Thotsop", "Rabop"),
                    new Posting(
                            HOME,
                            "HR-1",
                            "CIVIL_SERVANT",
                            "K3",
                            "นักทรัพยากรบุคคลชำนาญการพิเศษ",
                            new UnitRef(SOMEONE, "HR-DIV"),
                            false,
                            true,
                            null,
                            RoleGroup.derived("RG3"),
                            "NON_IT",
                            null,
                            AssignmentStatus.ACTIVE));
    private final byte[] employee =
            ContentHash.of(
                    new PersonName(null, "ทดสอบ", "สอง", null, null),
                    new Posting(
                            HOME,
                            "HR-2",
                            "EMPLOYEE_PERM",
                            "บ2",
                            null,
                            new UnitRef(SOMEONE, "HR-DIV"),
                            false,
                            false,
                            new Supervisor(SOMEONE, "HR-1"),
                            RoleGroup.derived("RG2"),
                            "NON_IT",
                            null,
                            AssignmentStatus.ACTIVE));
    private final byte[] seconded =
            ContentHash.of(
                    new PersonName("นางสาว", "ทดสอบ", "สาม", null, null),
                    new Posting(
                            HOME,
                            "HR-10",
                            "CIVIL_SERVANT",
                            "K1",
                            null,
                            null,
                            true,
                            false,
                            null,
                            RoleGroup.setByAgency("RG2", "มีประสบการณ์จากภาคเอกชน"),
                            "IT",
                            new Secondment(HOST, "คำสั่งที่ 1/2569"),
                            AssignmentStatus.PENDING));

    @Test
    void thePageForIntegratorsIsRight() throws IOException {
        var unit = UnitDigest.of("HR-DIV", 2, sha256(head, employee));
        var none = UnitDigest.of("", 1, sha256(seconded));

        assertThat(hexadecimalsOn(PAGE))
                .containsExactly(
                        hex(head),
                        hex(employee),
                        hex(seconded),
                        none.digest(),
                        unit.digest(),
                        PeopleDigest.over(List.of(none, unit)).digest());
    }

    @Test
    void theFirstDayAndTheDerivedGroupAreNotInIt() {
        assertThat(ContentHash.of(name("ระบบ"), posting(RoleGroup.derived("RG2"))))
                .isEqualTo(ContentHash.of(name("ระบบ"), posting(RoleGroup.derived("RG1"))))
                .isNotEqualTo(
                        ContentHash.of(
                                name("ระบบ"), posting(RoleGroup.setByAgency("RG2", "เหตุผล"))))
                .isNotEqualTo(ContentHash.of(name("ใหม่"), posting(RoleGroup.derived("RG2"))));
    }

    private static PersonName name(String familyName) {
        return new PersonName(null, "ทดสอบ", familyName, null, null);
    }

    private static Posting posting(RoleGroup roleGroup) {
        return new Posting(
                HOME,
                "HR-1",
                "CIVIL_SERVANT",
                "K1",
                null,
                null,
                false,
                false,
                null,
                roleGroup,
                "NON_IT",
                null,
                AssignmentStatus.ACTIVE);
    }

    private static List<String> hexadecimalsOn(Path page) throws IOException {
        return new ArrayList<>(
                Pattern.compile("\\b[0-9a-f]{64}\\b")
                        .matcher(Files.readString(page))
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] sha256(byte[]... hashes) {
        var all = new ByteArrayOutputStream();
        for (byte[] hash : hashes) {
            all.writeBytes(hash);
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
