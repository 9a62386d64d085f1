package th.hrd.idp.activity.domain;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an agency's own system says of one person's training, judged by the guideline of its year.
 *
 * @param personSourceId the person's id in that system
 * @param learning what was learned
 * @param dimensions development dimensions it counts for; may be none
 * @param assurance how far it is proven
 * @param evidence what shows it
 */
public record TrainingRecord(
        String personSourceId,
        Learning learning,
        List<String> dimensions,
        String assurance,
        @Nullable Evidence evidence) {

    private static final String SEPARATOR = "\t";

    public TrainingRecord {
        dimensions = List.copyOf(dimensions);
    }

    /** The SHA-256 of what it says, in hexadecimal digits; equal for records that say the same. */
    public String contentHash() {
        String line =
                Stream.of(
                                personSourceId,
                                learning.targetKind(),
                                learning.targetCode(),
                                learning.method(),
                                learning.courseName(),
                                learning.hours()
                                        .setScale(Learning.DECIMALS_OF_HOURS, RoundingMode.HALF_UP),
                                learning.completedOn(),
                                assurance,
                                evidence == null ? null : evidence.kind(),
                                evidence == null ? null : evidence.reference())
                        .map(value -> value == null ? "" : value.toString())
                        .collect(Collectors.joining(SEPARATOR));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
