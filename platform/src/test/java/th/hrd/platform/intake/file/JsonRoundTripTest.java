package th.hrd.platform.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.FileRowProblem;
import th.hrd.platform.intake.row.RowProblem;
import th.hrd.platform.problem.ProblemException;

class JsonRoundTripTest {

    private static final String PERSON =
            """
            {"sourceId":"HR-1","identityKind":"THAI_ID","identity":{"number":"1234567890121","x":[1]},\
            "givenNameTh":"ทดสอบ","familyNameTh":"ระบบ","personnelType":"CIVIL_SERVANT",\
            "status":"ACTIVE","headsUnit":true,"salary":1234.50,"effectiveFrom":"2026-10-01","other":{"a":1e5}}\
            """;

    @Test
    void aMemberThatCannotBeKeptIsSaidToBeUnreadable() {
        for (String name : List.of("\\ud800", "a\\u0000")) {
            byte[] sent =
                    ("{\"" + name + "\":1,\"sourceId\":\"1\"}\n").getBytes(StandardCharsets.UTF_8);

            assertThatThrownBy(() -> People.read(sent, Format.NDJSON))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused ->
                                    assertThat(refused.type())
                                            .isEqualTo(FileProblem.HEADING_UNREADABLE));
        }
    }

    @Test
    void aLineCanBeTheBodyOfASingleRequest() {
        People.Read read = read(PERSON);

        assertThat(read.faults()).isEmpty();
        assertThat(read.rows().getFirst().values())
                .containsEntry("identityNumber", "1234567890121")
                .containsEntry("headsUnit", "true")
                .containsEntry("salary", "1234.50")
                .hasSize(10);
    }

    @Test
    void isGivenBackMendedAndAccepted() throws IOException {
        String file =
                PERSON
                        + "\r\n\r\n"
                        + PERSON.replace("ACTIVE", "?")
                                .replace("\"HR-1\"", "\"HR-2\",\"RE_CODE\":\"1\"")
                        + "\r\n[1]\r\n";
        People.Read read = read(file);
        assertThat(read.rows().stream().map(row -> row.number())).containsExactly(1L, 3L, 4L);
        assertThat(problems(read))
                .containsExactly(FileRowProblem.CODE_UNKNOWN, FileRowProblem.NOT_A_JSON_OBJECT);

        String back = new String(read.givenBack(row -> !row.isFaultless()), StandardCharsets.UTF_8);
        String wanted = PERSON.replace("ACTIVE", "?").replace("HR-1", "HR-2");
        assertThat(back)
                .startsWith(
                        wanted.substring(0, wanted.length() - 1) + ",\"รหัสข้อผิดพลาด\":\"IN1012\"")
                .contains("\n{\"line\":\"[1]\",\"รหัสข้อผิดพลาด\":\"IN1021\"");

        People.Read again = read(back.replace("\"?\"", "\"ACTIVE\""));
        assertThat(again.rows().getFirst().isFaultless()).isTrue();
        assertThat(new String(again.raws().getFirst(), StandardCharsets.UTF_8))
                .isEqualTo(PERSON.replace("HR-1", "HR-2"));
        assertThat(again.rows().get(1).isFaultless()).isFalse();
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertThat(problems(read(PERSON.replace("\"THAI_ID\"", "[]"))))
                .containsExactly(FileRowProblem.VALUE_NOT_FLAT);
        assertThat(
                        problems(
                                read(
                                        PERSON.replace(
                                                "{\"sourceId\"",
                                                "{\"sourceId\":\"a\",\"sourceId\""))))
                .containsExactly(FileRowProblem.SENT_TWICE_IN_ROW);
        assertThat(problems(read(PERSON + PERSON)))
                .containsExactly(FileRowProblem.NOT_A_JSON_OBJECT);
        assertThat(problems(read(PERSON.replace("ระบบ", "\\u0000"))))
                .containsExactly(FileRowProblem.CONTROL_CHARACTER);
        assertThat(problems(read(PERSON.replace("ระบบ", "\\ud800"))))
                .containsExactly(FileRowProblem.CONTROL_CHARACTER);
        assertThat(problems(read(PERSON.replace("\"HR-1\"", "null"))))
                .containsExactly(FileRowProblem.FIELD_REQUIRED);
    }

    @Test
    void aListingHasBothLanguagesAndNoRow() throws IOException {
        People.Read read = read(PERSON.replace("1234567890121", "1.23457E+12"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RejectWriter writer = RejectWriter.listing(out)) {
            writer.write(1, read.raws().getFirst(), read.rows().getFirst().faults());
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "{\"row\":1,\"faults\":[{\"number\":\"IN1014\",\"code\":\"IDENTITY_NUMBER_ROUNDED\","
                            + "\"severity\":\"ERROR\",\"field\":\"identityNumber\",\"column\":\"identity.number\",\"th\":\"")
                .endsWith("}]}\n")
                .doesNotContain("1.23457");
    }

    private static People.Read read(String file) {
        return People.read(file.getBytes(StandardCharsets.UTF_8), Format.NDJSON);
    }

    private static List<RowProblem> problems(People.Read read) {
        return read.faults().stream().map(Fault::problem).toList();
    }
}
