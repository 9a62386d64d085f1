package th.hrd.organisation.person.domain;

import java.util.HexFormat;

/**
 * What the people of a unit come to.
 *
 * @param unit code of the unit; empty for those without one
 * @param people how many there are
 * @param digest lower-case hexadecimal SHA-256 over the hashes of the people, in the order of their
 *     keys
 */
public record UnitDigest(String unit, long people, String digest) {

    public static UnitDigest of(String unit, long people, byte[] digest) {
        return new UnitDigest(unit, people, HexFormat.of().formatHex(digest));
    }
}
