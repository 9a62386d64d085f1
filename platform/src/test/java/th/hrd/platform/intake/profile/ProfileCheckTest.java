package th.hrd.platform.intake.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.hrd.platform.intake.row.CodeLabel;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.CodeTable;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Violation;

class ProfileCheckTest {

    private static final Text LABEL = Text.of("ช่อง", "Cell");
    private static final List<Field> FIELDS =
            List.of(
                    Field.key("sourceId", 64, LABEL),
                    Field.identityNumber("identityNumber", LABEL),
                    Field.code("personnelType", "TYPE", LABEL).needed());
    private static final CodeTable CODES =
            new CodeTable(Map.of("TYPE", List.of(new CodeLabel("CIVIL_SERVANT", LABEL))));

    private static final String NAMED =
            "{\"name\": \"our\", \"version\": 1, \"title\": {\"th\": \"ก\", \"en\": \"O\"}, ";

    @Test
    void aProfileIsData() throws JsonProcessingException {
        assertThat(
                        check(
                                """
                                {"name": "our-hris", "version": 1, "title": {"th": "ระบบเรา", "en": "Ours"},
                                 "encoding": "tis-620", "delimiter": "|#|", "columns": {"รหัส": "sourceId", "ID": "sourceId"},
                                 "ignored": ["UPDATE_USER"], "values": {"personnelType": {"1": "CIVIL_SERVANT", "9": ""}},
                                 "flags": {"yes": ["มี"], "no": ["ไม่มี"]}}\
                                """))
                .isEmpty();
    }

    @Test
    void everythingWrongIsSaidWithItsPlace() throws JsonProcessingException {
        assertThat(
                        check(
                                """
                                {"name": "our", "version": 1, "title": {"th": "ก", "en": "O"}, "encoding": "ebcdic", "delimiter": "a",
                                 "columns": {"A/B": "nobody", "RE_CODE": "sourceId", "=X": "sourceId", "P ID": "sourceId", "pid": "sourceId"},
                                 "values": {"personnelType": {"1": "NO_SUCH"}, "x": {"1": "2"}},
                                 "constants": {"identityNumber": "AB123"}, "flags": {"yes": ["x"], "no": ["X"]}}\
                                """))
                .containsExactlyInAnyOrder(
                        "PROFILE_ENCODING_UNKNOWN #/encoding",
                        "PROFILE_DELIMITER_FORM #/delimiter",
                        "PROFILE_FIELD_UNKNOWN #/columns/A~1B",
                        "PROFILE_COLUMN_FORBIDDEN #/columns/RE_CODE",
                        "PROFILE_HEADING_FORM #/columns/=X",
                        "PROFILE_HEADING_TWICE #/columns/pid",
                        "PROFILE_VALUE_NOT_VALID #/values/personnelType/1",
                        "PROFILE_FIELD_UNKNOWN #/values/x/1",
                        "PROFILE_IDENTITY_CONSTANT #/constants/identityNumber",
                        "PROFILE_FLAG_TWICE #/flags/no/0");
    }

    @Test
    void aNameIsTheOwnersOwn() {
        ProfileCheck.requireOwnName("our-hris-2");
        for (String name : List.of("Our", "o", "2our", "our hris", "ระบบเรา", "a".repeat(41))) {
            assertThatThrownBy(() -> ProfileCheck.requireOwnName(name))
                    .hasMessageContaining("PROFILE_NAME_FORM");
        }
        for (String name : List.of("standard", "dpis5")) {
            assertThatThrownBy(() -> ProfileCheck.requireOwnName(name))
                    .hasMessageContaining("PROFILE_NAME_TAKEN");
        }
        for (String name : List.of("of-1234567890121", "p1-2345-67890-12-1")) {
            assertThatThrownBy(() -> ProfileCheck.requireOwnName(name))
                    .hasMessageContaining("PROFILE_NATIONAL_ID");
        }
    }

    @Test
    void whatAValueMeansIsReadAsItStands() throws JsonProcessingException {
        assertThat(values("{\"0117\": \"BOGUS\", \"*\": \"\"}"))
                .containsExactly("PROFILE_VALUE_NOT_VALID #/values/personnelType/0117");
        assertThat(values("{\"1\": \"2\", \"2\": \"CIVIL_SERVANT\"}"))
                .containsExactly("PROFILE_VALUE_NOT_VALID #/values/personnelType/1");
        assertThat(values("{\"ก\": \" CIVIL_SERVANT \", \"*\": \" \"}")).isEmpty();
    }

    @Test
    void aValueIsNamedOnce() throws JsonProcessingException {
        assertThat(values("{\"1\": \"CIVIL_SERVANT\", \"๑ \": \"\", \"2\": \"\"}"))
                .containsExactly("PROFILE_VALUE_TWICE #/values/personnelType/๑ ");
    }

    @Test
    void aConstantIsReadAsIfItWereSent() throws JsonProcessingException {
        String constant = "\"constants\": {\"personnelType\": \"ก\"}";

        assertThat(check(NAMED + constant + "}"))
                .containsExactly("PROFILE_VALUE_NOT_VALID #/constants/personnelType");
        assertThat(
                        check(
                                NAMED
                                        + constant
                                        + ", \"values\": {\"personnelType\": {\"ก\":"
                                        + " \"CIVIL_SERVANT\"}}}"))
                .isEmpty();
    }

    @Test
    void aCodeThatOnlyARowMakesClearIsTakenIfOneOfSomeRow() throws JsonProcessingException {
        CodeLabels byRow =
                new CodeLabels() {
                    @Override
                    public List<String> codesOf(
                            String list, String codeOrLabel, Map<String, String> row) {
                        return List.of("D1", "M1");
                    }

                    @Override
                    public List<String> codesOfAnyRow(String list, String codeOrLabel) {
                        return codeOrLabel.equals("ระดับต้น") ? List.of("D1") : List.of();
                    }

                    @Override
                    public List<CodeLabel> all(String list) {
                        return List.of();
                    }
                };
        Profile profile =
                read(
                        NAMED
                                + "\"values\": {\"personnelType\": {\"1\": \"ระดับต้น\", \"2\":"
                                + " \"no level\"}}}");

        assertThat(ProfileCheck.of(profile, FIELDS, byRow))
                .extracting(Violation::pointer)
                .containsExactly("#/values/personnelType/2");
    }

    @Test
    void anIdentityNumberIsNotMappedWhereNoFieldAsksForIt() throws JsonProcessingException {
        Profile profile =
                read(
                        NAMED
                                + "\"columns\": {\"PER_CARDNO\": \"sourceId\", \"ศาสนา\":"
                                + " \"sourceId\", \"CID\": \"sourceId\", \"PID\": \"sourceId\"}}");

        assertThat(ProfileCheck.of(profile, List.of(FIELDS.getFirst()), CODES))
                .extracting(found -> found.code() + ' ' + found.pointer())
                .containsExactly(
                        "PROFILE_COLUMN_IDENTITY #/columns/PER_CARDNO",
                        "PROFILE_COLUMN_FORBIDDEN #/columns/ศาสนา");
    }

    @Test
    void aNationalIdIsNeitherKeptNorRepeated() throws JsonProcessingException {
        assertThat(
                        check(
                                """
                                {"name": "our", "version": 1, "title": {"th": "ก", "en": "of 1234567890121"},
                                 "columns": {"1234567890121": "nobody"}, "ignored": ["1-2345-67890-12-1"],
                                 "values": {"sourceId": {"1234567890121": "A"}}, "constants": {"sourceId": "1234567890121"},
                                 "flags": {"yes": ["x"], "no": ["๑๒๓๔๕๖๗๘๙๐๑๒๑"]}}\
                                """))
                .containsExactly(
                        "PROFILE_NATIONAL_ID #/title",
                        "PROFILE_NATIONAL_ID #/columns",
                        "PROFILE_NATIONAL_ID #/ignored",
                        "PROFILE_NATIONAL_ID #/values",
                        "PROFILE_NATIONAL_ID #/constants",
                        "PROFILE_NATIONAL_ID #/flags");
        assertThat(
                        check(
                                """
                                {"name": "our", "version": 1, "title": {"th": "ก", "en": "O"}, "columns": {"1234567890123": "nobody"}}\
                                """))
                .containsExactly("PROFILE_FIELD_UNKNOWN #/columns/XXXXXXXXXXXXX");
    }

    @Test
    void theShippedOnesAreThere() {
        for (String rows : List.of("people", "training-records")) {
            assertThat(ShippedProfiles.of(rows))
                    .extracting(Profile::name)
                    .containsExactly("standard", "dpis5");
        }
        assertThat(ShippedProfiles.of("things")).containsExactly(ShippedProfiles.standard());
        assertThat(ProfileCheck.of(ShippedProfiles.standard(), FIELDS, CODES)).isEmpty();
        Headings headings =
                new Headings(ShippedProfiles.named("people", "dpis5").orElseThrow(), FIELDS);
        assertThat(headings.column(" per_id ").field()).isEqualTo(FIELDS.getFirst());
        assertThat(headings.column("PER_UNIONDATE").use()).isEqualTo(Headings.Use.FORBIDDEN);
        assertThat(headings.column("ศาสนา").use()).isEqualTo(Headings.Use.FORBIDDEN);
        assertThat(headings.column("UPDATE_USER").use()).isEqualTo(Headings.Use.IGNORED);
        assertThat(headings.column("คำอธิบาย").use()).isEqualTo(Headings.Use.RETURNED);
    }

    @Test
    void anIdentityNumberIsReadOnlyWhereAFieldAsksForIt() {
        Headings people = new Headings(ShippedProfiles.standard(), FIELDS);
        Headings others = new Headings(ShippedProfiles.standard(), List.of(FIELDS.getFirst()));

        for (String heading : List.of("PER_CARDNO", "เลขประจำตัวประชาชน ", "identityNumber")) {
            assertThat(people.column(heading).use()).isNotEqualTo(Headings.Use.FORBIDDEN);
            assertThat(others.column(heading).use()).isEqualTo(Headings.Use.FORBIDDEN);
        }
        assertThat(others.column("sourceId").use()).isEqualTo(Headings.Use.READ);
    }

    @Test
    void onlyWhatItSaysMakesAVersion() throws JsonProcessingException {
        Profile first = read("{\"name\": \"our\", \"title\": {\"th\": \"ก\", \"en\": \"O\"}}");

        assertThat(first.asVersion(7).saysTheSameAs(first)).isTrue();
        assertThat(first.asVersion(7).version()).isEqualTo(7);
        assertThat(
                        read("{\"name\": \"our\", \"title\": {\"th\": \"ก\", \"en\": \"O\"},"
                                        + " \"dates\": \"ISO\"}")
                                .saysTheSameAs(first))
                .isFalse();
    }

    private static List<String> values(String meanings) throws JsonProcessingException {
        return check(NAMED + "\"values\": {\"personnelType\": " + meanings + "}}");
    }

    private static List<String> check(String json) throws JsonProcessingException {
        return ProfileCheck.of(read(json), FIELDS, CODES).stream()
                .map((Violation found) -> found.code() + ' ' + found.pointer())
                .toList();
    }

    private static Profile read(String json) throws JsonProcessingException {
        return JsonMapper.builder().build().readValue(json, Profile.class);
    }
}
