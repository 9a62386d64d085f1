package th.hrd.organisation.agency.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.ProblemException;

/**
 * A state agency. Its id stays; whatever else is known of it is a list of states and codes that
 * only grows: nothing is changed or removed, what an order made is withdrawn when the order is
 * reversed.
 */
@Entity
@Table(name = "agency")
public class Agency {

    @Id private UUID id;
    private @Nullable String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agency_state", joinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "seq")
    private List<AgencyState> states = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agency_code", joinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "seq")
    private List<AgencyCode> codes = new ArrayList<>();

    @Version private long version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Agency() {}

    private Agency(UUID id, @Nullable String source) {
        this.id = id;
        this.source = source;
    }

    /**
     * An agency as it enters the registry.
     *
     * @param parent the agency above
     * @param codes at least one
     * @param source what is known of where the data comes from
     * @throws ProblemException PARENT_HOLDS_NO_AGENCIES (422), AGENCY_CODE_TAKEN (409) when the
     *     codes collide
     */
    public static Agency register(
            UUID id,
            AgencyKind kind,
            @Nullable AgencyTimeline parent,
            Names names,
            List<AgencyCode> codes,
            @Nullable String source,
            Decision decision) {
        if (parent != null && !parent.nearest(decision.effectiveFrom()).holdsAgencies()) {
            throw AgencyProblem.PARENT_HOLDS_NO_AGENCIES.problem(parent.id());
        }
        var agency = new Agency(id, source);
        agency.states.add(
                AgencyState.first(kind, parent == null ? null : parent.id(), names, decision));
        codes.forEach(agency::give);
        return agency;
    }

    /** As known now. */
    public AgencyTimeline timeline() {
        return timeline(state -> state.withdrawnAt() == null, code -> code.withdrawnAt() == null);
    }

    /** As it was known at a moment. */
    public AgencyTimeline timelineKnownAt(Instant moment) {
        return timeline(
                state -> isKnown(state.recordedAt(), state.withdrawnAt(), moment),
                code -> isKnown(code.recordedAt(), code.withdrawnAt(), moment));
    }

    /** A further state; it counts from its first day on, whatever else begins on that day. */
    public void add(AgencyState state) {
        states.add(state);
    }

    /**
     * @throws ProblemException AGENCY_CODE_TAKEN (409) when it has the code at that time already
     */
    public void give(AgencyCode code) {
        if (timeline().occupies(code)) {
            throw AgencyProblem.AGENCY_CODE_TAKEN.problem(code.reference());
        }
        codes.add(code);
    }

    /** Withdraws what an order made; it remains readable as what was known before. */
    public void withdraw(UUID orderId, Instant at) {
        states.replaceAll(
                state ->
                        orderId.equals(state.orderId()) && state.withdrawnAt() == null
                                ? state.withdrawn(at)
                                : state);
        codes.replaceAll(
                code ->
                        orderId.equals(code.orderId()) && code.withdrawnAt() == null
                                ? code.withdrawn(at)
                                : code);
    }

    private AgencyTimeline timeline(
            Predicate<AgencyState> keepState, Predicate<AgencyCode> keepCode) {
        return new AgencyTimeline(
                id,
                source,
                states.stream().filter(keepState).toList(),
                codes.stream().filter(keepCode).toList(),
                version);
    }

    private static boolean isKnown(
            Instant recordedAt, @Nullable Instant withdrawnAt, Instant moment) {
        return !recordedAt.isAfter(moment) && (withdrawnAt == null || withdrawnAt.isAfter(moment));
    }

    public UUID id() {
        return id;
    }
}
