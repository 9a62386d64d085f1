package th.hrd.organisation.agency.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A state agency by effective date. What it is called and which codes it is known by change; the
 * agency, and its id, stay. Nothing is ever removed from its history.
 */
@Entity
@Table(name = "agency")
public class Agency {

    /** More than the names and codes of any agency ever begin and end. */
    private static final long STATES_PER_VERSION = 10_000;

    @Id private UUID id;
    private String kind;

    @Enumerated(EnumType.STRING)
    private Obligation obligation;

    private String scopeKind;
    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private AgencyStatus status;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agency_name", joinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "position")
    private List<AgencyName> names = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agency_code", joinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "position")
    private List<AgencyCode> codes = new ArrayList<>();

    @Version private long version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Agency() {}

    @SuppressWarnings("NullAway") // version is JPA's
    private Agency(
            UUID id,
            AgencyKind kind,
            @Nullable UUID parentId,
            LocalDate validFrom,
            @Nullable String source) {
        this.id = id;
        this.kind = kind.code();
        this.obligation = kind.obligation();
        this.scopeKind = kind.scopeKind();
        this.parentId = parentId;
        this.status = AgencyStatus.ACTIVE;
        this.validFrom = validFrom;
        this.source = source;
    }

    /**
     * An agency as it enters the registry.
     *
     * @param parent the agency above, which must be one that holds others
     * @param codes at least one
     * @param source what is known of where the data comes from
     */
    public static Agency register(
            UUID id,
            AgencyKind kind,
            @Nullable Agency parent,
            Names names,
            List<AgencyCode> codes,
            LocalDate validFrom,
            @Nullable String source) {
        if (parent != null && parent.obligation != Obligation.CONTAINER) {
            throw AgencyProblem.PARENT_HOLDS_NO_AGENCIES.problem(parent.id);
        }
        requireDistinct(codes);
        var agency = new Agency(id, kind, parent == null ? null : parent.id, validFrom, source);
        agency.names.add(new AgencyName(names, validFrom, null, null));
        agency.codes.addAll(codes);
        return agency;
    }

    /**
     * Gives the agency other names from a day on; the day must lie after the first day of its last
     * names.
     *
     * @throws th.hrd.platform.problem.ProblemException RENAMING_BEFORE_CURRENT_NAME (409),
     *     NAME_UNCHANGED (422)
     */
    public void rename(Names newNames, LocalDate from, LegalBasis legalBasis) {
        AgencyName last = names.getLast();
        if (!from.isAfter(last.validFrom())) {
            throw AgencyProblem.RENAMING_BEFORE_CURRENT_NAME.problem(from, last.validFrom());
        }
        if (newNames.equals(last.names())) {
            throw AgencyProblem.NAME_UNCHANGED.problem();
        }
        names.set(names.size() - 1, last.until(from));
        names.add(new AgencyName(newNames, from, null, legalBasis));
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /**
     * @throws th.hrd.platform.problem.ProblemException AGENCY_IS_CONTAINER (422) when the people
     *     work in the agencies below
     */
    public void requireOwnPeople(LocalDate day) {
        if (obligation == Obligation.CONTAINER) {
            throw AgencyProblem.AGENCY_IS_CONTAINER.problem(namesOn(day).nameTh());
        }
    }

    /**
     * A number that differs whenever a reader of the day may see something else. The version alone
     * does not: a name recorded ahead begins on its day without another change.
     */
    public long stateOn(LocalDate day) {
        LocalDate nearest = nearestDay(day);
        long turns =
                Stream.concat(
                                names.stream().map(AgencyName::validFrom),
                                codes.stream()
                                        .flatMap(
                                                code ->
                                                        Stream.of(code.validFrom(), code.validTo())
                                                                .filter(Objects::nonNull)))
                        .filter(turn -> turn.isAfter(validFrom) && !turn.isAfter(nearest))
                        .count();
        return version * STATES_PER_VERSION + turns;
    }

    /** The names of a day; of a day outside the agency's life, the nearest ones. */
    public Names namesOn(LocalDate day) {
        LocalDate nearest = nearestDay(day);
        return names.stream()
                .filter(name -> name.holdsOn(nearest))
                .findFirst()
                .orElseGet(names::getLast)
                .names();
    }

    /** The codes of a day; of a day outside the agency's life, those of the nearest day. */
    public List<AgencyCode> codesOn(LocalDate day) {
        LocalDate nearest = nearestDay(day);
        return codes.stream().filter(code -> code.holdsOn(nearest)).toList();
    }

    private LocalDate nearestDay(LocalDate day) {
        if (day.isBefore(validFrom)) {
            return validFrom;
        }
        return validTo == null || day.isBefore(validTo) ? day : validTo.minusDays(1);
    }

    private static void requireDistinct(List<AgencyCode> codes) {
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                if (codes.get(i).collidesWith(codes.get(j))) {
                    throw AgencyProblem.AGENCY_CODE_TAKEN.problem(codes.get(i).reference());
                }
            }
        }
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public Obligation obligation() {
        return obligation;
    }

    public String scopeKind() {
        return scopeKind;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    public AgencyStatus status() {
        return status;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public @Nullable String source() {
        return source;
    }

    /** Every name the agency has had, oldest first. */
    public List<AgencyName> names() {
        return List.copyOf(names);
    }

    /** Every code the agency has had, oldest first. */
    public List<AgencyCode> codes() {
        return codes.stream()
                .sorted(
                        Comparator.comparing(AgencyCode::validFrom)
                                .thenComparing(AgencyCode::reference))
                .toList();
    }

    public long version() {
        return version;
    }
}
