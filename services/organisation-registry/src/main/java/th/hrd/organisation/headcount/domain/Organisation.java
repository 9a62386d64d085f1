package th.hrd.organisation.headcount.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The agencies of a day: who stands below whom, and who has what was recorded under another. An
 * agency that did not exist yet on the day stands alone.
 */
public final class Organisation {

    private final Map<UUID, Agency> agencies;
    private final Set<UUID> sources;
    private final Placement placement;
    private final Map<UUID, List<UUID>> lines = new HashMap<>();

    /**
     * @param agencies by id
     * @param sources the agencies others took something over from
     * @param placement where what was recorded is on the day
     */
    public Organisation(Map<UUID, Agency> agencies, Set<UUID> sources, Placement placement) {
        this.agencies = Map.copyOf(agencies);
        this.sources = Set.copyOf(sources);
        this.placement = placement;
    }

    /**
     * An agency on the day.
     *
     * @param parentId the agency above
     * @param nameTh Thai name
     */
    public record Agency(@Nullable UUID parentId, String nameTh) {}

    /** Says which agency has, on the day, what was recorded under an agency. */
    @FunctionalInterface
    public interface Placement {
        UUID agencyOf(UUID recordedUnder, @Nullable UUID unit);
    }

    /** The agency, the one above it and so on to the highest. */
    List<UUID> lineOf(UUID agency) {
        return lines.computeIfAbsent(agency, this::line);
    }

    /** What was recorded under these may count for the agency or one below it. */
    public Set<UUID> possibleSources(UUID agency) {
        var possible = new HashSet<>(sources);
        possible.add(agency);
        agencies.keySet().stream()
                .filter(each -> lineOf(each).contains(agency))
                .forEach(possible::add);
        return possible;
    }

    /** The agencies whose people may be at more than one agency on the day. */
    public Set<UUID> sources() {
        return sources;
    }

    UUID agencyOf(UUID recordedUnder, @Nullable UUID unit) {
        return sources.contains(recordedUnder)
                ? placement.agencyOf(recordedUnder, unit)
                : recordedUnder;
    }

    /**
     * Whether what was recorded under an agency is, on the day, with the ancestor or anywhere below
     * it; what was recorded under the ancestor itself stays with it.
     */
    public boolean isWithin(UUID recordedUnder, @Nullable UUID unit, UUID ancestor) {
        return recordedUnder.equals(ancestor)
                || lineOf(agencyOf(recordedUnder, unit)).contains(ancestor);
    }

    /** The agency on the day; absent when it did not exist yet. */
    public @Nullable Agency find(UUID agency) {
        return agencies.get(agency);
    }

    private List<UUID> line(UUID agency) {
        var line = new ArrayList<UUID>();
        UUID at = agency;
        while (at != null && !line.contains(at)) {
            line.add(at);
            Agency known = agencies.get(at);
            at = known == null ? null : known.parentId();
        }
        return line;
    }
}
