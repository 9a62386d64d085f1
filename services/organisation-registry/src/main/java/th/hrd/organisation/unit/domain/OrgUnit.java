package th.hrd.organisation.unit.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A unit of an agency, known to its HRIS by a code. Its states begin in the order they were
 * recorded, and none is ever changed: a later one of the same day corrects.
 */
@Entity
@Table(name = "org_unit")
public class OrgUnit {

    /** More than the states of any unit. */
    private static final long STATES_PER_VERSION = 10_000;

    @Id private UUID id;
    private UUID agencyId;
    private String code;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "org_unit_state", joinColumns = @JoinColumn(name = "unit_id"))
    @OrderColumn(name = "seq")
    private List<UnitState> states = new ArrayList<>();

    @SuppressWarnings("NullAway") // filled by JPA
    protected OrgUnit() {}

    OrgUnit(UUID id, UUID agencyId, String code) {
        this.id = id;
        this.agencyId = agencyId;
        this.code = code;
    }

    /**
     * Adds a state.
     *
     * @return false when the unit already is what is described
     */
    boolean become(UnitDescription what, LocalDate from, Instant at) {
        if (!states.isEmpty() && states.getLast().what().equals(what)) {
            return false;
        }
        states.add(new UnitState(from, what, at));
        return true;
    }

    /** What the unit is on a day; empty before its first. */
    public Optional<UnitState> stateOn(LocalDate day) {
        return states.reversed().stream()
                .filter(state -> !state.validFrom().isAfter(day))
                .findFirst();
    }

    /** Whether the unit exists on the day and is not closed on a later one, as far as is known. */
    public boolean existsFrom(LocalDate day) {
        return Stream.concat(
                        Stream.of(day),
                        states.stream().map(UnitState::validFrom).filter(day::isBefore))
                .allMatch(one -> stateOn(one).filter(state -> state.what().isActive()).isPresent());
    }

    /** The first day from which it exists without end, if it does. */
    public Optional<LocalDate> existsSince() {
        return states.stream().map(UnitState::validFrom).filter(this::existsFrom).findFirst();
    }

    /** What the unit is on the day and on any later one, as far as is known. */
    Stream<UnitDescription> from(LocalDate day) {
        return Stream.concat(
                        stateOn(day).stream(),
                        states.stream().filter(state -> state.validFrom().isAfter(day)))
                .map(UnitState::what);
    }

    /**
     * A number that differs whenever a reader of the day may see something else: with every state
     * recorded, and when one recorded ahead begins.
     */
    public long versionOn(LocalDate day) {
        long begun = states.stream().filter(state -> !state.validFrom().isAfter(day)).count();
        return states.size() * STATES_PER_VERSION + begun;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String code() {
        return code;
    }

    /** Every state, in the order they were recorded, which is that of their days. */
    public List<UnitState> states() {
        return List.copyOf(states);
    }

    UnitState last() {
        return states.getLast();
    }

    boolean isNew() {
        return states.isEmpty();
    }
}
