package th.hrd.benchmark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.hrd.benchmark.intake.CodeLists.Code;
import th.hrd.benchmark.intake.CodeLists.PersonnelType;

class StaffTest {

    private static final CodeLists CODES =
            new CodeLists(
                    List.of(
                            new PersonnelType(new Code("A", "ก"), List.of(new Code("1", "หนึ่ง"))),
                            new PersonnelType(new Code("B", "ข"), List.of())),
                    List.of(new Code("IT", "ไอที")),
                    List.of(new Code("R", "ร")));

    private final Staff staff = new Staff(2_000, 30, 500, CODES);

    @TempDir private Path folder;

    @Test
    void everybodyStandsInTheFileOnceWithASupervisorWhoDoesToo() {
        Set<String> keys = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Set<String> supervisors = new HashSet<>();
        for (int i = 0; i < staff.size(); i++) {
            Staff.Member member = staff.inFileOrder(i);
            assertThat(staff.inFileOrder(i)).isEqualTo(member);
            keys.add(member.sourceId());
            numbers.add(member.nationalId());
            if (member.supervisor() != null) {
                supervisors.add(member.supervisor());
            }
        }

        assertThat(keys).hasSize(2_000).containsAll(supervisors);
        assertThat(numbers).hasSize(2_000).allMatch(StaffTest::passesTheCheckDigit);
        assertThat(supervisors).hasSize(30);
    }

    @Test
    void aFileIsAsLongInEveryForm() throws IOException {
        Path csv = folder.resolve("csv");
        Path json = folder.resolve("json");
        Path bare = folder.resolve("bare");
        PeopleFile.CSV.write(staff, csv);
        PeopleFile.NDJSON.write(staff, json);
        BarePipeline.write(staff, CODES, bare);

        List<String> lines = Files.readAllLines(csv, Charset.forName("windows-874"));
        assertThat(lines).hasSize(2_001).allMatch(line -> line.split(",", -1).length == 17);
        assertThat(Files.readAllLines(json)).hasSize(2_000).allMatch(line -> line.startsWith("{"));
        assertThat(Files.readAllLines(bare))
                .hasSize(2_000)
                .allMatch(line -> line.split("\t").length == 22);
    }

    private static boolean passesTheCheckDigit(String number) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (number.charAt(i) - '0') * (13 - i);
        }
        return number.length() == 13 && (11 - sum % 11) % 10 == number.charAt(12) - '0';
    }
}
