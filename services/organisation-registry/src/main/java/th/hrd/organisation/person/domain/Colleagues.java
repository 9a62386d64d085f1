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
 * on the day and has not left; whoever is announced to leave later still is.
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

    /** Adds what is recorded under a key. */
    public void add(String sourceId, Stay stay) {
        recorded.computeIfAbsent(sourceId, none -> new ArrayList<>(2)).add(stay);
    }

    /** Adds what a message of the same call tells: from its day on nothing else counts. */
    public void tell(String sourceId, UUID personId, AssignmentStatus status, LocalDate from) {
        told.put(sourceId, new Stay(personId, false, status, from, null));
    }

    /** Who can supervise from the day on. */
    public Optional<UUID> supervisor(String sourceId, LocalDate day) {
        Stay news = told.get(sourceId);
        List<Stay> stays =
                news != null && !day.isBefore(news.from)
                        ? List.of(news)
                        : recorded.getOrDefault(sourceId, List.of());
        return stays.stream()
                .filter(stay -> stay.isThereOn(day))
                .min(Comparator.comparing(Stay::isSetAside))
                .map(Stay::personId);
    }
}
