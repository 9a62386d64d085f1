package th.hrd.platform.intake.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Violation;

/** Holds a profile against the row type it is for, before anyone's file is read with it. */
public final class ProfileCheck {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_DELIMITER = 3;

    private final List<Field> fields;
    private final Map<String, Field> byName = new HashMap<>();
    private final CodeLabels codes;
    private final List<Violation> found = new ArrayList<>();

    private ProfileCheck(List<Field> fields, CodeLabels codes) {
        this.fields = fields;
        this.codes = codes;
        fields.forEach(field -> byName.put(field.name(), field));
    }

    /** Everything wrong with a profile somebody made, with pointers into it. */
    public static List<Violation> of(Profile profile, List<Field> fields, CodeLabels codes) {
        ProfileCheck check = new ProfileCheck(fields, codes);
        check.name(profile);
        check.contents(profile);
        return List.copyOf(check.found);
    }

    /** What is wrong with a profile that comes with the software, whose name is its own. */
    static List<Violation> ofShipped(Profile profile, List<Field> fields, CodeLabels codes) {
        ProfileCheck check = new ProfileCheck(fields, codes);
        check.contents(profile);
        return List.copyOf(check.found);
    }

    private void name(Profile profile) {
        String name = profile.name() == null ? "" : profile.name();
        boolean wellFormed =
                name.length() >= 2
                        && name.length() <= LONGEST_NAME
                        && isSmallLetter(name.charAt(0))
                        && name.chars()
                                .allMatch(
                                        sign ->
                                                isSmallLetter(sign)
                                                        || (sign >= '0' && sign <= '9')
                                                        || sign == '-');
        if (!wellFormed) {
            found.add(ProfileProblem.PROFILE_NAME_FORM.at("#/name"));
        } else if (ShippedProfiles.isName(name)) {
            found.add(ProfileProblem.PROFILE_NAME_TAKEN.at("#/name", name));
        }
    }

    private void contents(Profile profile) {
        String encoding = profile.encoding();
        if (encoding != null && Encoding.named(encoding).isEmpty()) {
            String known =
                    Stream.of(Encoding.values())
                            .map(Encoding::label)
                            .collect(Collectors.joining(", "));
            found.add(ProfileProblem.PROFILE_ENCODING_UNKNOWN.at("#/encoding", known));
        }
        String delimiter = profile.delimiter();
        if (delimiter != null && !isDelimiter(delimiter)) {
            found.add(ProfileProblem.PROFILE_DELIMITER_FORM.at("#/delimiter"));
        }
        columns(profile);
        flags(profile);
        profile.values()
                .forEach(
                        (name, meanings) ->
                                meanings.forEach(
                                        (sent, meant) ->
                                                value(
                                                        profile,
                                                        pointer("values", name)
                                                                + '/'
                                                                + escaped(sent),
                                                        name,
                                                        meant)));
        profile.constants()
                .forEach(
                        (name, constant) ->
                                value(profile, pointer("constants", name), name, constant));
    }

    private void columns(Profile profile) {
        Set<String> seen = new HashSet<>();
        profile.columns()
                .forEach(
                        (heading, name) -> {
                            String pointer = pointer("columns", heading);
                            heading(heading, pointer, seen);
                            if (ShippedProfiles.forbidden(fields).has(Headings.folded(heading))) {
                                found.add(
                                        ProfileProblem.PROFILE_COLUMN_FORBIDDEN.at(
                                                pointer, heading));
                            }
                            field(name, pointer);
                        });
        for (int at = 0; at < profile.ignored().size(); at++) {
            heading(profile.ignored().get(at), "#/ignored/" + at, seen);
        }
    }

    private void heading(String heading, String pointer, Set<String> seen) {
        String folded = Headings.folded(heading);
        if (folded.isEmpty()
                || heading.length() > LONGEST_HEADING
                || "=+-@".indexOf(folded.charAt(0)) >= 0) {
            found.add(ProfileProblem.PROFILE_HEADING_FORM.at(pointer));
        } else if (!seen.add(folded)) {
            found.add(ProfileProblem.PROFILE_HEADING_TWICE.at(pointer, heading));
        }
    }

    private boolean field(String name, String pointer) {
        if (byName.containsKey(name)) {
            return true;
        }
        String known = fields.stream().map(Field::name).collect(Collectors.joining(", "));
        found.add(ProfileProblem.PROFILE_FIELD_UNKNOWN.at(pointer, name, known));
        return false;
    }

    private void flags(Profile profile) {
        Profile.Flags flags = profile.flags();
        if (flags == null) {
            return;
        }
        if (flags.yes().isEmpty() || flags.no().isEmpty()) {
            found.add(ProfileProblem.PROFILE_FLAG_TWICE.at("#/flags", ""));
        }
        Set<String> yes =
                flags.yes().stream()
                        .map(word -> word.toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        for (int at = 0; at < flags.no().size(); at++) {
            if (yes.contains(flags.no().get(at).toUpperCase(Locale.ROOT))) {
                found.add(
                        ProfileProblem.PROFILE_FLAG_TWICE.at(
                                "#/flags/no/" + at, flags.no().get(at)));
            }
        }
    }

    /** What a value is turned into must be what the field can read; nothing means no value. */
    private void value(Profile profile, String pointer, String name, String value) {
        if (!field(name, pointer) || value.isEmpty()) {
            return;
        }
        Field field = byName.get(name);
        if (field.kind() == Field.Kind.IDENTITY_NUMBER) {
            found.add(ProfileProblem.PROFILE_IDENTITY_CONSTANT.at(pointer, name));
            return;
        }
        List<Fault> faults = new ArrayList<>();
        new ValueReader(field, profile, codes).read(name, value, false, Map.of(), faults);
        for (Fault fault : faults) {
            Text text = fault.text();
            found.add(
                    new Violation(
                            pointer,
                            ProfileProblem.PROFILE_VALUE_NOT_VALID.name(),
                            Text.of(
                                    ProfileProblem.PROFILE_VALUE_NOT_VALID
                                            .detail()
                                            .th()
                                            .formatted(name, value, text.th()),
                                    ProfileProblem.PROFILE_VALUE_NOT_VALID
                                            .detail()
                                            .en()
                                            .formatted(name, value, text.en()))));
        }
    }

    private static boolean isDelimiter(String delimiter) {
        return !delimiter.isEmpty()
                && delimiter.length() <= LONGEST_DELIMITER
                && delimiter
                        .chars()
                        .allMatch(
                                sign ->
                                        sign == '\t'
                                                || (sign > ' '
                                                        && sign < '\u007F'
                                                        && sign != '"'
                                                        && sign != '\''
                                                        && !Character.isLetterOrDigit(sign)));
    }

    private static boolean isSmallLetter(int sign) {
        return sign >= 'a' && sign <= 'z';
    }

    private static String pointer(String member, String name) {
        return "#/" + member + '/' + escaped(name);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
