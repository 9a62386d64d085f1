package th.hrd.platform.intake.profile;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The profiles that come with the software, and the columns nobody may map. */
public final class ShippedProfiles {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static final Profile STANDARD = read("standard", new TypeReference<>() {});
    private static final List<Profile> ALL =
            List.of(STANDARD, read("dpis5", new TypeReference<Profile>() {}));
    private static final ForbiddenColumns FORBIDDEN =
            read("forbidden-columns", new TypeReference<>() {});

    private ShippedProfiles() {}

    /** What a file is read with that asks for nothing else. */
    public static Profile standard() {
        return STANDARD;
    }

    public static List<Profile> all() {
        return ALL;
    }

    public static Optional<Profile> named(String name) {
        return ALL.stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /** The columns that are dropped unread whoever sends them. */
    public static ForbiddenColumns forbidden() {
        return FORBIDDEN;
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
