package th.hrd.organisation.reorganisation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.Agency;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyKind;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.agency.domain.Decision;
import th.hrd.organisation.agency.domain.LegalBasis;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.organisation.agency.domain.Obligation;
import th.hrd.organisation.succession.Succession;
import th.hrd.organisation.succession.SuccessionMap;

/** A nation in memory: the organisation that orders are applied to, without a database. */
final class Nation implements Organisation {

    static final LocalDate FOUNDED = LocalDate.parse("2000-01-01");
    static final String CONTAINER = "CONTAINER";
    static final String HOUSE = "HOUSE";

    /** Someone recorded at an agency for a time; no order ever changes it. */
    record Posting(
            UUID agencyId, @Nullable UUID unitId, LocalDate from, @Nullable LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || day.isBefore(until));
        }
    }

    private final Map<UUID, Agency> agencies = new TreeMap<>();
    private final Map<String, UUID> units = new TreeMap<>();
    private final List<ReorganisationOrder> orders = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();
    private final List<Posting> postings = new ArrayList<>();
    private SuccessionMap inForce = SuccessionMap.of(List.of());
    private long ordinals;
    private long ids;

    UUID newId() {
        return new UUID(0x0197_a4c2_7000_7000L, ++ids);
    }

    UUID found(String kind, @Nullable UUID parent) {
        UUID id = newId();
        agencies.put(
                id,
                Agency.register(
                        id,
                        kind(kind),
                        parent == null ? null : agencies.get(parent).timeline(),
                        new Names("หน่วยงาน " + ids, null, null, null),
                        List.of(),
                        null,
                        new Decision(FOUNDED, null, null, moment())));
        return id;
    }

    UUID unitOf(UUID agency, String code) {
        return units.computeIfAbsent(agency + "/" + code, key -> newId());
    }

    void post(UUID agency, @Nullable UUID unit, LocalDate from) {
        postings.add(new Posting(agency, unit, from, null));
    }

    /** Those in service who began before the day and may leave or move on it. */
    List<Posting> inServiceBefore(LocalDate day) {
        return postings.stream()
                .filter(posting -> posting.until() == null && posting.from().isBefore(day))
                .toList();
    }

    void leave(Posting posting, LocalDate on) {
        postings.set(
                postings.indexOf(posting),
                new Posting(posting.agencyId(), posting.unitId(), posting.from(), on));
    }

    /** The national head count of a day, counted without any organisation. */
    long people(LocalDate day) {
        return postings.stream().filter(posting -> posting.holdsOn(day)).count();
    }

    /** Drafts and applies. */
    ReorganisationOrder apply(OrderContent content) {
        var order = ReorganisationOrder.draft(newId(), content, moment());
        var decision =
                new Decision(content.effectiveFrom(), content.legalBasis(), order.id(), moment());
        long ordinal = ++ordinals;
        Effect effect =
                Applicability.require(
                        order, ordinal, decision, this, LocalDate.parse("2040-01-01"));
        effect.states().forEach((id, state) -> agencies.get(id).add(state));
        effect.foundings()
                .forEach(
                        made ->
                                agencies.put(
                                        made.id(),
                                        Agency.register(
                                                made.id(),
                                                made.kind(),
                                                made.parentId() == null
                                                        ? null
                                                        : agencies.get(made.parentId()).timeline(),
                                                made.names(),
                                                made.codes(),
                                                null,
                                                decision)));
        successions.addAll(effect.successions());
        order.applied(ordinal, moment());
        orders.add(order);
        settle();
        return order;
    }

    void reverse(ReorganisationOrder order) {
        Reversibility.require(order, this);
        order.agencies().forEach(id -> agencies.get(id).withdraw(order.id(), moment()));
        order.reversed("ทดสอบ", moment());
        settle();
    }

    SuccessionMap successions() {
        return inForce;
    }

    private void settle() {
        Set<UUID> applied =
                applied().stream().map(ReorganisationOrder::id).collect(Collectors.toSet());
        inForce =
                SuccessionMap.of(
                        successions.stream()
                                .filter(succession -> applied.contains(succession.orderId()))
                                .toList());
    }

    /** Everything the agencies answer for a day. */
    String onDay(LocalDate day) {
        return known().stream().map(agency -> agency.asOf(day)).flatMap(Optional::stream).toList()
                + headCounts(day, day).toString();
    }

    /** Everything answered for any day, but for the number of the revision. */
    String whole() {
        LocalDate later = FOUNDED.plusYears(20);
        return known().stream()
                        .map(agency -> agency.periods() + "" + agency.names() + agency.codesByDay())
                        .toList()
                + headCounts(later, FOUNDED).toString()
                + headCounts(later, later);
    }

    /** People of a day, on the organisation of any day. */
    Map<UUID, Long> headCounts(LocalDate day, LocalDate organisationOf) {
        SuccessionMap map = successions();
        return postings.stream()
                .filter(posting -> posting.holdsOn(day))
                .collect(
                        Collectors.groupingBy(
                                posting ->
                                        map.agencyOn(
                                                posting.agencyId(),
                                                posting.unitId(),
                                                organisationOf),
                                TreeMap::new,
                                Collectors.counting()));
    }

    List<AgencyTimeline> known() {
        return agencies.values().stream()
                .map(Agency::timeline)
                .filter(AgencyTimeline::isKnown)
                .toList();
    }

    List<AgencyTimeline> on(LocalDate day, String kind) {
        return known().stream()
                .filter(
                        agency ->
                                agency.on(day)
                                        .filter(state -> state.kind().equals(kind))
                                        .isPresent())
                .toList();
    }

    List<ReorganisationOrder> applied() {
        return orders.stream().filter(order -> order.status() == OrderStatus.APPLIED).toList();
    }

    @Override
    public Optional<AgencyTimeline> find(UUID agency) {
        return Optional.ofNullable(agencies.get(agency))
                .map(Agency::timeline)
                .filter(AgencyTimeline::isKnown);
    }

    @Override
    public List<AgencyTimeline> everBelow(UUID agency) {
        return known().stream()
                .filter(
                        child ->
                                child.states().stream()
                                        .anyMatch(state -> agency.equals(state.parentId())))
                .toList();
    }

    @Override
    public List<AgencyTimeline> holdersOf(AgencyCode code) {
        return known().stream()
                .filter(
                        agency ->
                                agency.codes().stream()
                                        .anyMatch(own -> own.reference().equals(code.reference())))
                .toList();
    }

    @Override
    public List<UUID> ordersAppliedAfter(long ordinal, List<UUID> ofAgencies) {
        return applied().stream()
                .filter(order -> Objects.requireNonNull(order.ordinal()) > ordinal)
                .filter(order -> order.agencies().stream().anyMatch(ofAgencies::contains))
                .sorted(Comparator.comparing(ReorganisationOrder::ordinal))
                .map(ReorganisationOrder::id)
                .toList();
    }

    @Override
    public boolean hasPeople(UUID agency, LocalDate from) {
        return postings.stream()
                .filter(posting -> posting.until() == null || posting.until().isAfter(from))
                .anyMatch(
                        posting ->
                                successions()
                                        .agencyOn(posting.agencyId(), posting.unitId(), from)
                                        .equals(agency));
    }

    @Override
    public boolean hasRecords(UUID agency) {
        return postings.stream().anyMatch(posting -> posting.agencyId().equals(agency));
    }

    @Override
    public Optional<UUID> unit(UUID agency, String code, LocalDate day) {
        return Optional.ofNullable(units.get(agency + "/" + code));
    }

    @Override
    public AgencyKind kind(String code) {
        return new AgencyKind(
                code, code.equals(CONTAINER) ? Obligation.CONTAINER : Obligation.MANDATORY, code);
    }

    static LegalBasis basis() {
        return new LegalBasis("พระราชกฤษฎีกาทดสอบ", null, null);
    }

    private Instant moment() {
        return Instant.EPOCH.plusSeconds(++ids);
    }
}
