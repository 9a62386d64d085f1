package th.hrd.organisation.person.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import th.hrd.organisation.Registry;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;

/**
 * Files with people as systems of every age write them, whole and broken, from the socket to the
 * outbox.
 */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class PeopleFilesAsSentComponentTest {

    private static final int BROKEN_FILES = 120;
    private static final String QUOTED_LINES = "\"นักวิชาการ\nสองบรรทัด\"";
    private static final String FORMULA = "=HYPERLINK(1)";

    private UUID agency;

    @BeforeEach
    void anAgency() {
        agency = Registry.aDepartment();
    }

    static Stream<Arguments> encodingsAndDelimiters() {
        return Stream.of("UTF-8", "UTF-8 with BOM", "x-windows-874", "UTF-16LE with BOM")
                .flatMap(
                        encoding ->
                                Stream.of(",", "$", "|#|", "\t")
                                        .map(delimiter -> Arguments.of(encoding, delimiter)));
    }

    @ParameterizedTest
    @MethodSource("encodingsAndDelimiters")
    void theFileIsTakenMendedAndAgainUnchanged(String encoding, String delimiter) {
        String level = "K99";
        String identity = Registry.newNationalId();
        String file =
                lines(
                        delimiter,
                        "sourceId,identityNumber,givenNameTh,familyNameTh,personnelType,positionLevel,positionTitle,digitalTargetGroup,status,effectiveFrom",
                        "H-1,"
                                + Registry.newNationalId()
                                + ",ทดสอบ,หนึ่ง,CIVIL_SERVANT,K2,,NON_IT,ACTIVE,๑/๑๐/๒๕๖๗",
                        "H-2,"
                                + Registry.newNationalId()
                                + ",ทดสอบ,สอง,CIVIL_SERVANT,K2,"
                                + QUOTED_LINES
                                + ",NON_IT,ACTIVE,2024-10-01",
                        "H-3,"
                                + Registry.newNationalId()
                                + ",ทดสอบ,สาม,CIVIL_SERVANT,"
                                + level
                                + ","
                                + FORMULA
                                + ",NON_IT,ACTIVE,2024-10-01",
                        "H-4,1234567890123,ทดสอบ,สี่,CIVIL_SERVANT,O1,,NON_IT,ACTIVE,1/10/2567");

        JsonPath first = sent(written(file, encoding));
        assertThat(first.getMap("counts")).containsEntry("created", 2).containsEntry("rejected", 2);
        String rejects =
                read(PeopleFile.rejects(agency, first, "text/csv").asByteArray(), encoding);
        assertThat(rejects).contains("H-3", "H-4", "'" + FORMULA).doesNotContain("H-1", "H-2");

        String mended = rejects.replace(level, "K3").replace("1234567890123", identity);
        assertThat(sent(written(mended, encoding)).getMap("counts"))
                .containsEntry("created", 2)
                .containsEntry("rejected", 0);

        long facts = facts();
        String whole = file.replace(level, "K3").replace("1234567890123", identity);
        JsonPath again = sent(written(whole, encoding));
        assertThat(again.getMap("counts"))
                .isEqualTo(
                        Map.of(
                                "created",
                                0,
                                "updated",
                                0,
                                "unchanged",
                                4,
                                "rejected",
                                0,
                                "conflict",
                                0,
                                "closed",
                                0));
        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    void aBrokenFileEndsInAClearProblemAndNeverInA500() throws IOException {
        var random = new Random(20261123);
        var whole = new PeopleFile();
        for (int person = 1; person <= 8; person++) {
            whole.person("Z-" + person, Registry.newNationalId(), "คน", "K2");
        }
        List<byte[]> files = new ArrayList<>();
        for (String encoding : List.of("UTF-8", "x-windows-874")) {
            files.add(whole.bytes(Charset.forName(encoding)));
            files.add(zipped(whole.bytes(Charset.forName(encoding))));
        }
        int refused = 0;
        int judged = 0;
        for (int run = 0; run < BROKEN_FILES; run++) {
            byte[] broken = broken(files.get(run % files.size()), random);
            Response answer =
                    PeopleFile.post(agency, broken, "mode", "VALIDATE", "atomicity", "ROW");
            if (answer.statusCode() == 202) {
                JsonPath job = PeopleFile.ended(agency, UUID.fromString(answer.path("jobId")));
                assertThat(job.getString("state")).as("file %d", run).isEqualTo("COMPLETED");
                judged++;
            } else {
                assertThat(answer.statusCode())
                        .as("file %d: %s", run, answer.asString())
                        .isIn(400, 413, 422);
                assertThat(answer.jsonPath().getString("detail")).isNotBlank();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(BROKEN_FILES / 10);
        assertThat(judged).isGreaterThan(BROKEN_FILES / 10);
    }

    /** Cut, with bytes flipped, with a part doubled, or with a part moved. */
    private static byte[] broken(byte[] file, Random random) {
        byte[] broken = file.clone();
        int from = random.nextInt(file.length);
        int length = random.nextInt(Math.min(64, file.length - from) + 1);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(file, from);
            case 1 -> {
                for (int i = 0; i < 10; i++) {
                    broken[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield broken;
            }
            case 2 -> {
                byte[] doubled = Arrays.copyOf(file, file.length + length);
                System.arraycopy(file, from, doubled, from + length, file.length - from);
                yield doubled;
            }
            default -> {
                System.arraycopy(
                        file, from, broken, random.nextInt(file.length - length + 1), length);
                yield broken;
            }
        };
    }

    private JsonPath sent(byte[] file) {
        Response answer = PeopleFile.post(agency, file, "atomicity", "ROW");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        return PeopleFile.ended(agency, UUID.fromString(answer.path("jobId")));
    }

    /** Commas are the delimiter's place; a quoted cell holds none. */
    private static String lines(String delimiter, String... lines) {
        return String.join("\r\n", lines).replace(",", delimiter) + "\r\n";
    }

    private static byte[] written(String file, String encoding) {
        String mark = encoding.endsWith("BOM") && !file.startsWith("\uFEFF") ? "\uFEFF" : "";
        return (mark + file).getBytes(charset(encoding));
    }

    private static String read(byte[] file, String encoding) {
        return new String(file, charset(encoding));
    }

    private static Charset charset(String encoding) {
        return Charset.forName(encoding.split(" ")[0]);
    }

    private static byte[] zipped(byte[] file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(file);
        }
        return bytes.toByteArray();
    }

    private long facts() {
        return PublishedEvents.outbox().stream()
                .filter(row -> row.data().toString().contains(agency.toString()))
                .count();
    }
}
