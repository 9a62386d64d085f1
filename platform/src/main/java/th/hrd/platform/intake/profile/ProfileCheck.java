package th.hrd.platform.intake.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.hrd.platform.intake.row.CodeLabel;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.privacy.NationalIds;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Violation;

/** Holds a profile against the row type it is for, before anyone's file is read with it. */
public final class ProfileCheck {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_DELIMITER = 3;

    private final List<Field> fields;
    private final Map<String, Field> byName = new HashMap<>();
    private final CodeLabels codes;
    private final List<Violation> found = new ArrayList<>();

    private ProfileCheck(List<Field> fields, CodeLabels codes) {
        this.fields = fields;
        this.codes = new OfAnyRow(codes);
        fields.forEach(field -> byName.put(field.name(), field));
    }

    /** The code lists as they are for a value that is in no row yet. */
    private record OfAnyRow(CodeLabels codes) implements CodeLabels {

        @Override
        public List<String> codesOf(String list, String codeOrLabel, Map<String, String> row) {
            return codes.codesOfAnyRow(list, codeOrLabel);
        }

        @Override
        public List<CodeLabel> all(String list) {
            return codes.all(list);
        }
    }

    /**
     * @throws ProblemException PROFILE_NAME_FORM, PROFILE_NATIONAL_ID, PROFILE_NAME_TAKEN (422)
     */
    public static void requireOwnName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw ProfileProblem.PROFILE_NAME_FORM.problem();
        }
        if (NationalIds.standIn(name)) {
            throw ProfileProblem.PROFILE_NATIONAL_ID.problem();
        }
        if (ShippedProfiles.isName(name)) {
            throw ProfileProblem.PROFILE_NAME_TAKEN.problem(name);
        }
    }

    /** Everything wrong with what a profile says, with pointers into it. */
    public static List<Violation> of(Profile profile, List<Field> fields, CodeLabels codes) {
        ProfileCheck check = new ProfileCheck(fields, codes);
        check.nationalIds(profile);
        if (check.found.isEmpty()) {
            check.contents(profile);
        }
        return List.copyOf(check.found);
    }

    /** Looked for first, because whatever else is wrong is said with the text it is about. */
    private void nationalIds(Profile profile) {
        Profile.Flags flags = profile.flagWords();
        noNationalId("#/title", Stream.of(profile.title().th(), profile.title().en()));
        noNationalId("#/columns", texts(profile.columns()));
        noNationalId("#/ignored", profile.ignored().stream());
        noNationalId("#/values", profile.values().keySet().stream());
        noNationalId("#/values", profile.values().values().stream().flatMap(ProfileCheck::texts));
        noNationalId("#/constants", texts(profile.constants()));
        noNationalId("#/flags", Stream.concat(flags.yes().stream(), flags.no().stream()));
    }

    private static Stream<String> texts(Map<String, String> map) {
        return Stream.concat(map.keySet().stream(), map.values().stream());
    }

    private void noNationalId(String pointer, Stream<String> texts) {
        if (texts.anyMatch(NationalIds::standIn)) {
            found.add(ProfileProblem.PROFILE_NATIONAL_ID.at(pointer));
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
        Profile meanings = profile.withoutValues();
        profile.values().forEach((name, entries) -> values(meanings, name, entries));
        profile.constants()
                .forEach(
                        (name, constant) ->
                                value(profile, pointer("constants", name), name, constant));
    }

    private void values(Profile meanings, String name, Map<String, String> entries) {
        Field field = byName.get(name);
        Set<String> seen = new HashSet<>();
        entries.forEach(
                (sent, meant) -> {
                    String pointer = pointer("values", name) + '/' + escaped(sent);
                    value(meanings, pointer, name, meant);
                    if (field != null
                            && !seen.add(
                                    new ValueReader(field, meanings, codes).comparable(sent))) {
                        found.add(ProfileProblem.PROFILE_VALUE_TWICE.at(pointer, sent));
                    }
                });
    }

    private void columns(Profile profile) {
        Set<String> seen = new HashSet<>();
        profile.columns()
                .forEach(
                        (heading, name) -> {
                            String pointer = pointer("columns", heading);
                            heading(heading, pointer, seen);
                            forbidden(heading, pointer);
                            field(name, pointer);
                        });
        for (int at = 0; at < profile.ignored().size(); at++) {
            heading(profile.ignored().get(at), "#/ignored/" + at, seen);
        }
    }

    private void forbidden(String heading, String pointer) {
        String folded = Headings.folded(heading);
        if (ShippedProfiles.sensitive().has(folded)) {
            found.add(ProfileProblem.PROFILE_COLUMN_FORBIDDEN.at(pointer, heading));
        } else if (ShippedProfiles.forbidden(fields).has(folded)) {
            found.add(ProfileProblem.PROFILE_COLUMN_IDENTITY.at(pointer, heading));
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

    /**
     * A meaning, or a constant, must be what the field can read; nothing means no value.
     *
     * @param reading the profile it is read with: a meaning is not looked up once more
     */
    private void value(Profile reading, String pointer, String name, String value) {
        if (!field(name, pointer) || ValueReader.trimmed(value).isEmpty()) {
            return;
        }
        Field field = byName.get(name);
        if (field.kind() == Field.Kind.IDENTITY_NUMBER) {
            found.add(ProfileProblem.PROFILE_IDENTITY_CONSTANT.at(pointer, name));
            return;
        }
        List<Fault> faults = new ArrayList<>();
        new ValueReader(field, reading, codes).read(name, value, false, Map.of(), faults);
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

    private static String pointer(String member, String name) {
        return "#/" + member + '/' + escaped(name);
    }

    private static String escaped(String name) {
        return NationalIds.masked(name).replace("~", "~0").replace("/", "~1");
    }
}
