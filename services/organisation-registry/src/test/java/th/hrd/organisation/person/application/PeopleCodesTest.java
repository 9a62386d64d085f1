package th.hrd.organisation.person.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.ShippedEdition;

class PeopleCodesTest {

    private final PeopleCodes codes = new PeopleCodes(ShippedEdition.codeBook());

    @Test
    void aLevelOfAnyRowIsOneOfSomePersonnelType() {
        for (String level : new String[] {"K2", "E3", "บ1"}) {
            assertThat(codes.codesOfAnyRow(PeopleCodes.LEVELS, level)).containsExactly(level);
        }
        assertThat(codes.codesOfAnyRow(PeopleCodes.LEVELS, "ชำนาญการ")).containsExactly("K2");
        for (String alias : new String[] {"S1", "E6", "บ2/หัวหน้า"}) {
            assertThat(codes.codesOfAnyRow(PeopleCodes.LEVELS, alias)).containsExactly(alias);
        }
        assertThat(codes.codesOfAnyRow(PeopleCodes.LEVELS, "BOGUS")).isEmpty();
    }

    @Test
    void whatNoLevelCanBeIsLeftToTheRulesOfTheRowsPersonnelType() {
        Map<String, String> row = Map.of("personnelType", "CIVIL_SERVANT");

        assertThat(codes.codesOf(PeopleCodes.LEVELS, "ชำนาญการ", row)).containsExactly("K2");
        assertThat(codes.codesOf(PeopleCodes.LEVELS, "BOGUS", row)).containsExactly("BOGUS");
    }

    @Test
    void otherCodesDoNotDependOnTheRow() {
        assertThat(codes.codesOfAnyRow(PeopleCodes.PERSONNEL_TYPES, "ข้าราชการ"))
                .isEqualTo(codes.codesOf(PeopleCodes.PERSONNEL_TYPES, "ข้าราชการ", Map.of()));
        assertThat(codes.codesOfAnyRow(PeopleCodes.PERSONNEL_TYPES, "BOGUS")).isEmpty();
    }
}
