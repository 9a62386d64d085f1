package th.hrd.organisation.person.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is in an agency under which key of its HRIS, and when. A supervisor is somebody who is there
 * and has not left; whoever is announced to leave later still is. Systems name today's supervisor
 * with the first day of a post, which may be older than the supervisor's own; what is told late may
 * name one who was there at the time. So somebody counts who is there when it is told, or was on
 * its first day.
 */
public final class Colleagues {

    private final Map<String, List<Stay>> recorded = new HashMap<>();
    private final Map<String, Stay> told = new HashMap<>();

    /**
     * A time in the agency.
     *
     * @param personId who; of a merged record, whom it was merged into
     * @param isSetAside whether it is a merged record's and counts only where nothing else does
     * @param status in service or not
     * @param from first day
     * @param to the first day it no longer holds; absent while open
     */
    public record Stay(
            UUID personId,
            boolean isSetAside,
            AssignmentStatus status,
            LocalDate from,
            @Nullable LocalDate to) {

        private boolean isThereOn(LocalDate day) {
            return status.takesOn() && !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /**
     * Who was found.
     *
     * @param isOnlyTold whether nothing but a message of the same call says that they are there
     */
    public record Found(UUID personId, boolean isOnlyTold) {}

    /** Adds what is recorded under a key. */
    public void add(String sourceId, Stay stay) {
        recorded.computeIfAbsent(sourceId, none -> new ArrayList<>(2)).add(stay);
    }

    /** Adds what a message of the same call tells: from its day on nothing else counts. */
    public void tell(String sourceId, UUID personId, AssignmentStatus status, LocalDate from) {
        told.put(sourceId, new Stay(personId, false, status, from, null));
    }

    /**
     * Who can supervise.
     *
     * @param from first day of what is told
     * @param told day on which it is told; what is told ahead counts from its first day
     */
    public Optional<Found> supervisor(String sourceId, LocalDate from, LocalDate told) {
        return from.isBefore(told)
                ? on(sourceId, told).or(() -> on(sourceId, from))
                : on(sourceId, from);
    }

    private Optional<Found> on(String sourceId, LocalDate day) {
        Stay news = told.get(sourceId);
        boolean isTold = news != null && !day.isBefore(news.from);
        if (isTold && !news.isThereOn(day)) {
            return Optional.empty();
        }
        return recorded.getOrDefault(sourceId, List.of()).stream()
                .filter(stay -> stay.isThereOn(day))
                .min(Comparator.comparing(Stay::isSetAside))
                .map(stay -> new Found(stay.personId, false))
                .or(() -> isTold ? Optional.of(new Found(news.personId, true)) : Optional.empty());
    }
}
