package th.hrd.organisation.reorganisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.agency.domain.CodeAsSent;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.organisation.succession.Portion;
import th.hrd.organisation.succession.SuccessionMap;
import th.hrd.platform.problem.ProblemException;

/** What holds for whatever sequence of orders, with people coming and going meanwhile. */
class ReorganisationPropertyTest {

    private static final List<OrderKind> KINDS = List.of(OrderKind.values());
    private static final int SEQUENCES = 40;
    private static final int STEPS = 40;
    private static final LocalDate END = Nation.FOUNDED.plusYears(15);

    private final Set<OrderKind> seen = EnumSet.noneOf(OrderKind.class);
    private int reversals;
    private int departures;
    private int transfers;

    @Test
    void whateverIsOrderedTheAgenciesStaySoundAndEveryReversalIsExact() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            run(new Random(seed));
        }

        assertThat(seen).containsExactlyInAnyOrder(OrderKind.values());
        assertThat(reversals).isGreaterThan(SEQUENCES);
    }

    private void run(Random random) {
        Nation nation = nation(random);
        LocalDate day = Nation.FOUNDED.plusYears(1);
        for (int step = 0; step < STEPS; step++) {
            day = day.plusDays(random.nextInt(90));
            OrderContent content = order(nation, day, random);
            if (content == null) {
                continue;
            }
            LocalDate before = day.minusDays(1);
            String earlier = nation.onDay(before);
            String whole = nation.whole();
            ReorganisationOrder order;
            try {
                order = nation.apply(content);
            } catch (ProblemException refused) {
                assertThat(nation.whole()).isEqualTo(whole);
                continue;
            }
            seen.add(content.kind());
            assertThat(nation.onDay(before))
                    .as("earlier days, after %s", content.kind())
                    .isEqualTo(earlier);
            if (random.nextInt(4) == 0) {
                nation.reverse(order);
                assertThat(nation.whole()).as("reversal of %s", content.kind()).isEqualTo(whole);
                reversals++;
            }
            peopleMove(nation, day, random);
            assertThat(nation.onDay(before))
                    .as("earlier days, after people moved")
                    .isEqualTo(earlier);
        }
        assertThat(departures).isPositive();
        assertThat(transfers).isPositive();
        assertSound(nation);
        reverseEverything(nation, random);
    }

    /** Hires, departures and transfers of one day. */
    private void peopleMove(Nation nation, LocalDate day, Random random) {
        hire(nation, day, random);
        List<AgencyTimeline> open = nation.on(day, Nation.HOUSE);
        for (Nation.Posting posting : nation.inServiceBefore(day)) {
            int turn = random.nextInt(20);
            if (turn < 2) {
                nation.leave(posting, day);
                departures++;
            }
            if (turn == 1 && !open.isEmpty()) {
                nation.post(open.get(random.nextInt(open.size())).id(), null, day);
                transfers++;
            }
        }
    }

    private static void assertSound(Nation nation) {
        for (LocalDate day = Nation.FOUNDED; day.isBefore(END); day = day.plusDays(397)) {
            LocalDate on = day;
            Set<UUID> there =
                    nation.known().stream()
                            .filter(agency -> agency.existsOn(on))
                            .map(AgencyTimeline::id)
                            .collect(Collectors.toSet());
            for (LocalDate organisationOf : List.of(Nation.FOUNDED, day, END)) {
                var counts = nation.headCounts(day, organisationOf);
                assertThat(counts.values().stream().mapToLong(n -> n).sum())
                        .as("people of %s on the organisation of %s", day, organisationOf)
                        .isEqualTo(nation.people(day));
            }
            var now = nation.headCounts(day, day);
            assertThat(there)
                    .as("people of %s are in agencies of the day", day)
                    .containsAll(now.keySet());
            assertThat(underRoots(nation, day, now))
                    .as("the sum of the children is the parent")
                    .isEqualTo(now.values().stream().mapToLong(n -> n).sum());
            shares(nation, day);
        }
    }

    /** Walks down from the roots; who stands under nobody, or in a circle, would be missing. */
    private static long underRoots(Nation nation, LocalDate day, Map<UUID, Long> counts) {
        return nation.known().stream()
                .filter(agency -> agency.on(day).filter(s -> s.parentId() == null).isPresent())
                .mapToLong(root -> below(nation, root.id(), day, counts))
                .sum();
    }

    private static long below(Nation nation, UUID agency, LocalDate day, Map<UUID, Long> counts) {
        return counts.getOrDefault(agency, 0L)
                + nation.everBelow(agency).stream()
                        .filter(
                                child ->
                                        child.on(day)
                                                .filter(s -> agency.equals(s.parentId()))
                                                .isPresent())
                        .mapToLong(child -> below(nation, child.id(), day, counts))
                        .sum();
    }

    private static void shares(Nation nation, LocalDate from) {
        SuccessionMap map = nation.successions();
        for (AgencyTimeline agency : nation.known()) {
            if (agency.existsOn(from)) {
                var successors = map.successors(agency.id(), from, END);
                assertThat(
                                successors.values().stream()
                                        .map(Portion::share)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(BigDecimal.ONE);
            }
        }
    }

    /** The last first; each must leave what stood before it, and nothing of the orders is left. */
    private void reverseEverything(Nation nation, Random random) {
        List<ReorganisationOrder> applied = new ArrayList<>(nation.applied());
        Collections.shuffle(applied, random);
        boolean any = true;
        while (any) {
            any = false;
            for (ReorganisationOrder order : List.copyOf(applied)) {
                String whole = nation.whole();
                try {
                    nation.reverse(order);
                    applied.remove(order);
                    reversals++;
                    any = true;
                } catch (ProblemException refused) {
                    assertThat(nation.whole()).isEqualTo(whole);
                }
            }
        }
        assertSound(nation);
    }

    private static Nation nation(Random random) {
        var nation = new Nation();
        for (int m = 0; m < 3; m++) {
            UUID ministry = nation.found(Nation.CONTAINER, null);
            for (int d = 0; d < 4; d++) {
                nation.found(Nation.HOUSE, ministry);
            }
        }
        hire(nation, Nation.FOUNDED, random);
        return nation;
    }

    private static void hire(Nation nation, LocalDate day, Random random) {
        for (AgencyTimeline agency : nation.on(day, Nation.HOUSE)) {
            if (random.nextInt(3) == 0) {
                UUID unit =
                        random.nextBoolean()
                                ? nation.unitOf(agency.id(), "U" + random.nextInt(3))
                                : null;
                nation.post(agency.id(), unit, day);
            }
        }
    }

    private static @Nullable OrderContent order(Nation nation, LocalDate day, Random random) {
        OrderKind kind = KINDS.get(random.nextInt(KINDS.size()));
        boolean container = random.nextInt(4) == 0;
        String sort = container ? Nation.CONTAINER : Nation.HOUSE;
        List<UUID> there =
                new ArrayList<>(nation.on(day, sort).stream().map(AgencyTimeline::id).toList());
        Collections.shuffle(there, random);
        List<AgencyTimeline> containers = nation.on(day, Nation.CONTAINER);
        if (there.size() < 3 || containers.isEmpty()) {
            return null;
        }
        UUID parent = containers.get(random.nextInt(containers.size())).id();
        return switch (kind) {
            case RENAME -> content(kind, day, there.subList(0, 1), List.of(), "ชื่อ " + day, null);
            case MOVE ->
                    content(
                            kind,
                            day,
                            there.subList(0, 1 + random.nextInt(2)),
                            List.of(),
                            null,
                            parent);
            case MERGE ->
                    content(
                            kind,
                            day,
                            there.subList(0, 2),
                            List.of(made(nation, sort, parent, "1", 0, true)),
                            null,
                            null);
            case SPLIT -> split(nation, day, there, sort, parent, random);
            case ABSORB ->
                    content(
                            kind,
                            day,
                            there.subList(0, 1),
                            List.of(
                                    new OrderTarget(
                                            there.get(1), null, BigDecimal.ONE, List.of(), true)),
                            null,
                            null);
            case CLOSE -> content(kind, day, there.subList(0, 1), List.of(), null, null);
            case CREATE ->
                    content(
                            kind,
                            day,
                            List.of(),
                            List.of(made(nation, sort, parent, "1", 0, true)),
                            null,
                            null);
        };
    }

    private static OrderContent split(
            Nation nation,
            LocalDate day,
            List<UUID> there,
            String sort,
            UUID parent,
            Random random) {
        UUID source = there.getFirst();
        int units = sort.equals(Nation.HOUSE) ? 1 : 0;
        IntStream.range(0, 3).forEach(u -> nation.unitOf(source, "U" + u));
        OrderTarget rest =
                random.nextBoolean()
                        ? new OrderTarget(source, null, new BigDecimal("0.7"), List.of(), true)
                        : made(nation, sort, parent, "0.7", 0, true);
        return content(
                OrderKind.SPLIT,
                day,
                List.of(source),
                List.of(rest, made(nation, sort, parent, "0.3", units, false)),
                null,
                null);
    }

    private static OrderTarget made(
            Nation nation, String sort, UUID parent, String share, int units, boolean rest) {
        UUID id = nation.newId();
        return new OrderTarget(
                id,
                new NewAgency(
                        sort,
                        parent,
                        new Names("หน่วยงานใหม่ " + id, null, null, null),
                        List.of(new CodeAsSent("slug", "s" + id, null, null))),
                new BigDecimal(share),
                IntStream.range(0, units).mapToObj(u -> "U" + u).toList(),
                rest);
    }

    private static OrderContent content(
            OrderKind kind,
            LocalDate day,
            List<UUID> sources,
            List<OrderTarget> targets,
            @Nullable String name,
            @Nullable UUID parent) {
        return new OrderContent(
                kind,
                day,
                Nation.basis(),
                null,
                List.copyOf(sources),
                targets,
                name == null ? null : new Names(name, null, null, null),
                parent);
    }
}
