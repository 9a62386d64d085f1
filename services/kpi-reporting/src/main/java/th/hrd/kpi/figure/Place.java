package th.hrd.kpi.figure;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import th.hrd.kpi.agency.Agency;
import th.hrd.platform.problem.CommonProblem;

/** Where an agency stands in the table: by code, and by id among those that share one. */
record Place(String code, UUID id) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::code).thenComparing(Place::id);

    static Place of(Agency agency) {
        return new Place(agency.code(), agency.id());
    }

    /**
     * The place a cursor names.
     *
     * @throws th.hrd.platform.problem.ProblemException CURSOR_INVALID (400) when someone has
     *     altered it
     */
    static Place of(List<String> key) {
        if (key.size() != 2) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
        try {
            return new Place(key.getFirst(), UUID.fromString(key.getLast()));
        } catch (IllegalArgumentException altered) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    List<String> key() {
        return List.of(code, id.toString());
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
