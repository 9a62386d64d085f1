package th.hrd.platform.intake.profile;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.hrd.platform.intake.row.Field;

/**
 * The profiles that come with the software, for each row type those of the systems we know, and the
 * columns nobody may map.
 */
public final class ShippedProfiles {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static final Profile STANDARD = read("standard", new TypeReference<>() {});
    private static final Map<String, List<Profile>> BY_ROWS =
            Map.of(
                    "people", List.of(STANDARD, profile("people/dpis5")),
                    "training-records", List.of(STANDARD, profile("training-records/dpis5")));

    private static final ForbiddenColumns FORBIDDEN =
            read("forbidden-columns", new TypeReference<>() {});
    private static final ForbiddenColumns FORBIDDEN_OR_IDENTITY =
            FORBIDDEN.and(read("identity-columns", new TypeReference<>() {}));

    private ShippedProfiles() {}

    /** What a file is read with that asks for nothing else. */
    public static Profile standard() {
        return STANDARD;
    }

    /** Those for rows of a type; the standard one reads every type. */
    public static List<Profile> of(String rows) {
        return BY_ROWS.getOrDefault(rows, List.of(STANDARD));
    }

    public static Optional<Profile> named(String rows, String name) {
        return of(rows).stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /** Whether a profile of any row type has the name, which no one else may then give. */
    static boolean isName(String name) {
        return BY_ROWS.values().stream()
                .flatMap(List::stream)
                .anyMatch(profile -> profile.name().equals(name));
    }

    /** The columns that are dropped unread whatever the rows are. */
    static ForbiddenColumns sensitive() {
        return FORBIDDEN;
    }

    /**
     * The columns that are dropped unread whoever sends them. A row type without a field for an
     * identity number has no use for one, so its columns are among them.
     */
    public static ForbiddenColumns forbidden(List<Field> rowType) {
        boolean needsIdentity =
                rowType.stream().anyMatch(field -> field.kind() == Field.Kind.IDENTITY_NUMBER);
        return needsIdentity ? FORBIDDEN : FORBIDDEN_OR_IDENTITY;
    }

    private static Profile profile(String resource) {
        return read(resource, new TypeReference<>() {});
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream resource =
                ShippedProfiles.class.getResourceAsStream("/intake/" + name + ".json")) {
            return JSON.readValue(resource, type);
        } catch (IOException broken) {
            throw new UncheckedIOException("intake resource " + name, broken);
        }
    }
}
