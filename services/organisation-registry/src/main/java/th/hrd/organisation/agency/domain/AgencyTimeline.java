package th.hrd.organisation.agency.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agency through time, as known at one moment: its states and codes without those withdrawn by
 * then. Immutable.
 *
 * @param id of the agency
 * @param source what is known of where the data comes from
 * @param states by day; of one day the one that counts comes last
 * @param codes in the order they were given
 * @param version of the agency
 */
public record AgencyTimeline(
        UUID id,
        @Nullable String source,
        List<AgencyState> states,
        List<AgencyCode> codes,
        long version) {

    /** More than the states and codes of any agency ever begin and end. */
    private static final long TURNS_PER_VERSION = 10_000;

    public AgencyTimeline {
        states = states.stream().sorted(Comparator.comparing(AgencyState::validFrom)).toList();
        codes = List.copyOf(codes);
    }

    /**
     * Whether anything is known of the agency; not before it was recorded, not after its reversal.
     */
    public boolean isKnown() {
        return !states.isEmpty();
    }

    /** What the agency is on the day, if it exists then. */
    public Optional<AgencyState> on(LocalDate day) {
        return latest(day).filter(AgencyState::isActive);
    }

    public boolean existsOn(LocalDate day) {
        return on(day).isPresent();
    }

    public Optional<AgencyOnDay> asOf(LocalDate day) {
        return on(day).map(state -> near(day));
    }

    /** As it stands on a day; of a day outside its life, on the nearest. */
    public AgencyOnDay near(LocalDate day) {
        return new AgencyOnDay(id, nearest(day), validFrom(), codesOn(day), source);
    }

    /** The state of a day; of a day outside the agency's life, the nearest. */
    public AgencyState nearest(LocalDate day) {
        return on(nearestDay(day)).orElseThrow();
    }

    public LocalDate validFrom() {
        return states.getFirst().validFrom();
    }

    /** First day it no longer exists, if that is known. */
    public @Nullable LocalDate validTo() {
        AgencyState last = states.getLast();
        return last.isActive() ? null : last.validFrom();
    }

    /** First day of the last state. */
    public LocalDate lastChange() {
        return states.getLast().validFrom();
    }

    /** Every state that holds on some day, oldest first. */
    public List<StatePeriod> periods() {
        var periods = new ArrayList<StatePeriod>();
        for (int i = 0; i < states.size(); i++) {
            LocalDate end = i + 1 < states.size() ? states.get(i + 1).validFrom() : null;
            if (!states.get(i).validFrom().equals(end)) {
                periods.add(new StatePeriod(states.get(i), end));
            }
        }
        return periods;
    }

    /** The states in which it exists on the day or later. */
    public List<StatePeriod> activeFrom(LocalDate day) {
        return periods().stream()
                .filter(period -> period.state().isActive() && period.reaches(day))
                .toList();
    }

    /** Every name it has had, oldest first. */
    public List<AgencyName> names() {
        var names = new ArrayList<AgencyName>();
        for (StatePeriod period : periods()) {
            AgencyState state = period.state();
            AgencyName last = names.isEmpty() ? null : names.getLast();
            if (!state.isActive()) {
                break;
            } else if (last != null && last.names().equals(state.names())) {
                names.set(
                        names.size() - 1,
                        new AgencyName(
                                last.names(),
                                last.validFrom(),
                                period.validTo(),
                                last.legalBasis()));
            } else {
                names.add(
                        new AgencyName(
                                state.names(),
                                period.validFrom(),
                                period.validTo(),
                                state.legalBasis()));
            }
        }
        return names;
    }

    /** The codes of a day; of a day outside the agency's life, those of the nearest day. */
    public List<AgencyCode> codesOn(LocalDate day) {
        LocalDate nearest = nearestDay(day);
        return codes.stream().filter(code -> code.holdsOn(nearest)).toList();
    }

    /** Every code it has had, oldest first. */
    public List<AgencyCode> codesByDay() {
        return codes.stream()
                .sorted(
                        Comparator.comparing(AgencyCode::validFrom)
                                .thenComparing(AgencyCode::reference))
                .toList();
    }

    /** Every code, none of which holds longer than the agency exists. */
    public List<AgencyCode> codesWithinLife() {
        if (!isKnown()) {
            return List.of();
        }
        LocalDate end = validTo();
        return codes.stream()
                .filter(code -> end == null || code.validFrom().isBefore(end))
                .map(code -> code.endingBy(end))
                .toList();
    }

    /** Whether it has the code, at any time the given one holds. */
    public boolean occupies(AgencyCode code) {
        return codesWithinLife().stream().anyMatch(own -> own.collidesWith(code));
    }

    /** Without what begins after the day. */
    public AgencyTimeline upTo(LocalDate day) {
        return keeping(
                state -> !state.validFrom().isAfter(day), code -> !code.validFrom().isAfter(day));
    }

    /** Without what an order made. */
    public AgencyTimeline without(UUID orderId) {
        return keeping(
                state -> !orderId.equals(state.orderId()), code -> !orderId.equals(code.orderId()));
    }

    public AgencyTimeline with(AgencyState state) {
        var more = new ArrayList<>(states);
        more.add(state);
        return new AgencyTimeline(id, source, more, codes, version);
    }

    /**
     * A number that differs whenever a reader of the day may see something else. The version alone
     * does not: a state recorded ahead begins on its day without another change.
     */
    public long revisionOn(LocalDate day) {
        return version * TURNS_PER_VERSION + (isKnown() ? turnsUntil(day) : 0);
    }

    private long turnsUntil(LocalDate day) {
        return Stream.concat(
                        states.stream().skip(1).map(AgencyState::validFrom),
                        codes.stream()
                                .flatMap(code -> Stream.of(code.validFrom(), code.validTo()))
                                .filter(Objects::nonNull))
                .filter(turn -> turn.isAfter(validFrom()) && !turn.isAfter(day))
                .count();
    }

    private Optional<AgencyState> latest(LocalDate day) {
        return states.reversed().stream()
                .filter(state -> !state.validFrom().isAfter(day))
                .findFirst();
    }

    private LocalDate nearestDay(LocalDate day) {
        LocalDate end = validTo();
        if (day.isBefore(validFrom())) {
            return validFrom();
        }
        return end == null || day.isBefore(end) ? day : end.minusDays(1);
    }

    private AgencyTimeline keeping(
            Predicate<AgencyState> keepState, Predicate<AgencyCode> keepCode) {
        return new AgencyTimeline(
                id,
                source,
                states.stream().filter(keepState).toList(),
                codes.stream().filter(keepCode).toList(),
                version);
    }
}
