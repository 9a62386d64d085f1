package th.hrd.organisation.person.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What an agency's people come to: equal on both sides when the copies are equal
 * (docs/integrators/people.md).
 *
 * @param people how many there are
 * @param digest lower-case hexadecimal SHA-256 over the units
 * @param units each unit with its digest, in the byte order of their codes
 */
public record PeopleDigest(long people, String digest, List<UnitDigest> units) {

    public static PeopleDigest over(List<UnitDigest> units) {
        var lines = new StringBuilder();
        for (UnitDigest unit : units) {
            lines.append(unit.unit()).append('\t').append(unit.digest()).append('\n');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(lines.toString().getBytes(StandardCharsets.UTF_8));
            return new PeopleDigest(
                    units.stream().mapToLong(UnitDigest::people).sum(),
                    HexFormat.of().formatHex(digest),
                    units);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
