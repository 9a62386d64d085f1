package th.hrd.platform.intake.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.intake.job.IntakeProblem;
import th.hrd.platform.intake.job.RowType;
import th.hrd.platform.intake.job.RowTypes;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.intake.profile.ProfileCheck;
import th.hrd.platform.intake.profile.ProfileProblem;
import th.hrd.platform.intake.profile.ShippedProfiles;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/**
 * The profiles an owner's files can be read with: those that ship, and the owner's own. A profile
 * is of one row type, because it names that type's fields. A version, once stored, never changes,
 * so that a job's answer says for good how its file was read.
 */
@ApplicationScoped
public class IntakeProfiles {

    /** A system that changes its profile with every file is refused before it fills the disk. */
    private static final int MOST_VERSIONS = 1_000;

    private final RowTypes types;
    private final IntakeProfileRepository profiles;
    private final InstantSource clock;

    IntakeProfiles(RowTypes types, IntakeProfileRepository profiles, InstantSource clock) {
        this.types = types;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * The newest version of a profile.
     *
     * @param rows the name of a row type
     * @param owner whose files they are
     * @throws ProblemException INTAKE_ROWS_UNKNOWN, INTAKE_PROFILE_UNKNOWN (404)
     */
    @Transactional
    public Profile require(String rows, UUID owner, String name) {
        return find(rows, owner, name, null).profile();
    }

    /**
     * A profile in one of its versions.
     *
     * @param version the newest when it is absent
     * @throws ProblemException INTAKE_ROWS_UNKNOWN, INTAKE_PROFILE_UNKNOWN,
     *     INTAKE_PROFILE_VERSION_UNKNOWN (404)
     */
    @Transactional
    public KnownProfile find(String rows, UUID owner, String name, @Nullable Integer version) {
        KnownProfile newest =
                profiles.find(rowType(rows).name(), owner, name, null)
                        .or(() -> shipped(rows, name))
                        .orElseThrow(() -> IntakeProblem.INTAKE_PROFILE_UNKNOWN.problem(name));
        if (version == null || version == newest.version()) {
            return newest;
        }
        return profiles.find(rows, owner, name, version)
                .orElseThrow(
                        () -> IntakeProblem.INTAKE_PROFILE_VERSION_UNKNOWN.problem(name, version));
    }

    private static Optional<KnownProfile> shipped(String rows, String name) {
        return ShippedProfiles.named(rows, name).map(profile -> new KnownProfile(profile, null));
    }

    /** The newest versions of those that ship and the owner's own, by name. */
    @Transactional
    public <T> Page<T> pageOf(
            String rows, UUID owner, PageRequest page, Function<ListedProfile, T> view) {
        String after = page.after().map(List::getFirst).orElse("");
        SortedMap<String, ListedProfile> byName = new TreeMap<>();
        ShippedProfiles.of(rowType(rows).name()).stream()
                .filter(profile -> profile.name().compareTo(after) > 0)
                .forEach(profile -> byName.put(profile.name(), ListedProfile.shipped(profile)));
        profiles.list(rows, owner, after, page.fetch())
                .forEach(profile -> byName.put(profile.name(), profile));
        List<ListedProfile> listed = byName.values().stream().limit(page.fetch()).toList();
        return Page.of(listed, page, view, profile -> List.of(profile.name()));
    }

    /**
     * Stores a profile, as its first version or the next; what says the same as the newest version
     * is that version.
     *
     * @param expected the version the change is made from, once there is one
     * @param storedBy the subject of who stores it
     * @throws ProblemException STALE_ETAG (412), PROFILE_VERSIONS_FULL (422), and what {@link
     *     #checked} refuses
     */
    @Transactional
    public StoredProfile store(
            String rows,
            UUID owner,
            String name,
            ProfileDocument document,
            @Nullable IfMatch expected,
            String storedBy) {
        Profile sent = checked(rows, owner, name, document);
        profiles.lock(rows, owner, name);
        KnownProfile newest = profiles.find(rows, owner, name, null).orElse(null);
        if (newest != null && sent.saysTheSameAs(newest.profile())) {
            return new StoredProfile(newest, false);
        }
        int version = newest == null ? 0 : newest.version();
        if (expected != null) {
            expected.requireVersion(version);
        } else if (newest != null) {
            throw CommonProblem.STALE_ETAG.problem(version);
        }
        if (version >= MOST_VERSIONS) {
            throw ProfileProblem.PROFILE_VERSIONS_FULL.problem(name, MOST_VERSIONS);
        }
        var next = new KnownProfile(sent.asVersion(version + 1), clock.instant());
        profiles.insert(rows, owner, next.profile(), storedBy, clock.instant());
        return new StoredProfile(next, newest == null);
    }

    /**
     * A profile as it would be stored. What an owner has stored by a name stays its own when a
     * profile of that name ships later.
     *
     * @throws ProblemException INTAKE_ROWS_UNKNOWN (404), what {@link ProfileCheck#requireOwnName}
     *     refuses, VALIDATION_FAILED with everything wrong in it (422)
     */
    Profile checked(String rows, UUID owner, String name, ProfileDocument document) {
        RowType type = rowType(rows);
        if (profiles.find(rows, owner, name, null).isEmpty()) {
            ProfileCheck.requireOwnName(name);
        }
        Profile profile = document.toProfile(name, 1);
        List<Violation> wrong = ProfileCheck.of(profile, type.fields(), type.labels());
        if (!wrong.isEmpty()) {
            throw ProblemException.validation(wrong);
        }
        return profile;
    }

    RowType rowType(String rows) {
        return types.find(rows).orElseThrow(() -> IntakeProblem.INTAKE_ROWS_UNKNOWN.problem(rows));
    }
}
