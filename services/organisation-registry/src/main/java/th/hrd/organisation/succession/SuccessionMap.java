package th.hrd.organisation.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every succession in force. Answers where what was recorded under an agency belongs on the
 * organisation of a day, without moving it: each record has exactly one place on every day, so
 * totals over all agencies are the same on the organisation of any day.
 */
public final class SuccessionMap {

    private final Map<UUID, List<Step>> stepsOf;

    private SuccessionMap(Map<UUID, List<Step>> stepsOf) {
        this.stepsOf = stepsOf;
    }

    public static SuccessionMap of(Collection<Succession> inForce) {
        Map<UUID, List<Step>> stepsOf = new HashMap<>();
        inForce.stream()
                .collect(Collectors.groupingBy(Succession::sourceId))
                .forEach((source, successions) -> stepsOf.put(source, steps(successions)));
        return new SuccessionMap(stepsOf);
    }

    /**
     * The agency that has, on a day, what was recorded under an agency.
     *
     * @param agency the agency it was recorded under
     * @param unit the agency's unit it was recorded under, if any
     * @param day the day whose organisation is asked for
     */
    public UUID agencyOn(UUID agency, @Nullable UUID unit, LocalDate day) {
        UUID place = agency;
        Step step = next(place, null, day);
        while (step != null) {
            place = step.placeOf(unit);
            step = next(place, step, day);
        }
        return place;
    }

    /** Every agency something was taken from. */
    public Set<UUID> sources() {
        return Set.copyOf(stepsOf.keySet());
    }

    /**
     * What has become, by a day, of an agency as it stood on an earlier day. The shares sum to 1;
     * an agency nothing was taken from is its own successor.
     */
    public Map<UUID, Portion> successors(UUID agency, LocalDate from, LocalDate to) {
        Map<UUID, Portion> found = new TreeMap<>();
        follow(agency, Portion.WHOLE, startOf(from), to, found);
        return found;
    }

    private void follow(
            UUID place,
            Portion portion,
            @Nullable Step last,
            LocalDate to,
            Map<UUID, Portion> found) {
        Step step = next(place, last, to);
        if (step == null) {
            found.merge(place, portion, Portion::plus);
            return;
        }
        for (Succession part : step.parts()) {
            follow(part.targetId(), portion.through(part), step, to, found);
        }
    }

    private @Nullable Step next(UUID place, @Nullable Step last, LocalDate day) {
        for (Step step : stepsOf.getOrDefault(place, List.of())) {
            if (last == null || step.isAfter(last)) {
                return step.effectiveOn().isAfter(day) ? null : step;
            }
        }
        return null;
    }

    /** Stands after every order of the day, whose organisation is the one they made. */
    private static Step startOf(LocalDate day) {
        return new Step(day, Long.MAX_VALUE, List.of());
    }

    private static List<Step> steps(List<Succession> ofOneSource) {
        var steps = new ArrayList<Step>();
        ofOneSource.stream()
                .collect(Collectors.groupingBy(Succession::orderId))
                .values()
                .forEach(parts -> steps.add(Step.of(parts)));
        steps.sort(Comparator.comparing(Step::effectiveOn).thenComparingLong(Step::ordinal));
        return List.copyOf(steps);
    }

    /** What one order does to one source. */
    private record Step(LocalDate effectiveOn, long ordinal, List<Succession> parts) {

        static Step of(List<Succession> parts) {
            Succession any = parts.getFirst();
            return new Step(any.effectiveOn(), any.ordinal(), List.copyOf(parts));
        }

        boolean isAfter(Step other) {
            int days = effectiveOn.compareTo(other.effectiveOn);
            return days > 0 || (days == 0 && ordinal > other.ordinal);
        }

        UUID placeOf(@Nullable UUID unit) {
            Succession rest = parts.getFirst();
            for (Succession part : parts) {
                if (unit != null && part.units().contains(unit)) {
                    return part.targetId();
                }
                if (part.takesRest()) {
                    rest = part;
                }
            }
            return rest.targetId();
        }
    }
}
