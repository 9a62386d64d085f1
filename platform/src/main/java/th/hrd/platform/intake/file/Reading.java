package th.hrd.platform.intake.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.hrd.platform.intake.profile.Encoding;
import th.hrd.platform.intake.profile.Headings;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.intake.row.Field;

/**
 * What a file is read for.
 *
 * @param profile how it is said to be written
 * @param fields the columns of the row type
 * @param headings which heading means which field
 * @param gzip whether the file came compressed
 */
record Reading(Profile profile, List<Field> fields, Headings headings, boolean gzip) {

    Reading(Profile profile, List<Field> fields, boolean gzip) {
        this(profile, List.copyOf(fields), new Headings(profile, fields), gzip);
    }

    Optional<Encoding> encoding() {
        return Optional.ofNullable(profile.encoding()).flatMap(Encoding::named);
    }

    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int field = 0; field < fields.size(); field++) {
            numbers.put(fields.get(field).name(), field);
        }
        return numbers;
    }
}
