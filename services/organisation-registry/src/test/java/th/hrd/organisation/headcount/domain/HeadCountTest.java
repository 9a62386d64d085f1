package th.hrd.organisation.headcount.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.headcount.domain.Organisation.Agency;
import th.hrd.organisation.succession.Succession;
import th.hrd.organisation.succession.SuccessionMap;

class HeadCountTest {

    private static final LocalDate DAY = LocalDate.parse("2026-10-01");
    private static final UUID MINISTRY = id(1);
    private static final UUID CUSTOMS = id(2);
    private static final UUID EXCISE = id(3);
    private static final UUID UNIT = id(50);

    private final Map<UUID, Agency> agencies =
            Map.of(
                    MINISTRY, new Agency(null, "กระทรวง"),
                    CUSTOMS, new Agency(MINISTRY, "กรมหนึ่ง"),
                    EXCISE, new Agency(MINISTRY, "กรมสอง"));

    private final List<Cell> cells =
            List.of(
                    new Cell(CUSTOMS, null, "T1", null, null, 7),
                    new Cell(CUSTOMS, UNIT, "T2", null, null, 2),
                    new Cell(EXCISE, null, "T1", null, null, 5));

    @Test
    void aParentIsTheSumOfItsChildrenAndItsOwn() {
        HeadCount count = count(null, Set.of(Split.AGENCY, Split.PERSONNEL_TYPE), DAY);

        assertThat(count.total()).isEqualTo(14);
        assertThat(row(count, MINISTRY, "T1")).isEqualTo(new long[] {12, 0});
        assertThat(row(count, MINISTRY, "T2")).isEqualTo(new long[] {2, 0});
        assertThat(row(count, CUSTOMS, "T1")).isEqualTo(new long[] {7, 7});
    }

    @Test
    void onlyWhoIsUnderAnAgencyCounts() {
        HeadCount count = count(EXCISE, Set.of(Split.AGENCY), DAY);

        assertThat(count.total()).isEqualTo(5);
        assertThat(count.rows()).extracting(row -> row.kind().agencyId()).containsOnly(EXCISE);
    }

    @Test
    void unitsAreToldApartAndNotSummedUp() {
        HeadCount count = count(MINISTRY, Set.of(Split.AGENCY, Split.UNIT), DAY);

        assertThat(count.rows())
                .extracting(HeadCount.Row::kind)
                .contains(new Cell(CUSTOMS, UNIT, "T2", null, null, 2))
                .hasSize(3);
    }

    @Test
    void whatWasSplitOffIsAtItsSuccessorFromTheDayOnAndNotBefore() {
        Set<Split> splits = Set.of(Split.AGENCY, Split.PERSONNEL_TYPE);

        assertThat(row(count(null, splits, DAY, split()), EXCISE, "T2"))
                .isEqualTo(new long[] {2, 2});
        assertThat(row(count(null, splits, DAY.minusDays(1), split()), CUSTOMS, "T2"))
                .isEqualTo(new long[] {2, 2});
        assertThat(count(EXCISE, Set.of(), DAY, split()).total()).isEqualTo(7);
    }

    @Test
    void whoDidNotExistYetStandsAlone() {
        var without = new Organisation(Map.of(), Set.of(), (agency, unit) -> agency);
        HeadCount count =
                HeadCount.of(
                        new HeadCountQuery(DAY, DAY, null, null, Set.of(Split.AGENCY)),
                        cells,
                        without);

        assertThat(count.total()).isEqualTo(14);
        assertThat(count.rows()).allMatch(row -> row.kind().count() == row.own()).hasSize(3);
    }

    /** However agencies are moved, merged and split: nobody is lost, nobody counts twice. */
    @Test
    void theNationIsTheSameOnEveryOrganisation() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                ids.add(id(i));
            }
            SuccessionMap successions = SuccessionMap.of(randomOrders(random, ids));
            List<Cell> people = randomPeople(random, ids);
            long everyone = people.stream().mapToLong(Cell::count).sum();
            for (int day = 0; day < 12; day++) {
                LocalDate of = DAY.plusDays(day);
                Map<UUID, Agency> tree = randomTree(random, ids);
                var organisation =
                        new Organisation(
                                tree,
                                successions.sources(),
                                (agency, unit) -> successions.agencyOn(agency, unit, of));
                var query =
                        new HeadCountQuery(
                                DAY, of, null, null, Set.of(Split.AGENCY, Split.PERSONNEL_TYPE));
                HeadCount count = HeadCount.of(query, people, organisation);
                String name = "seed %s, %s".formatted(seed, of);
                assertThat(count.total()).as(name).isEqualTo(everyone);
                requireSums(count, tree, name);
                requireParts(count, people, organisation, of, tree, name);
            }
        }
    }

    private static void requireSums(HeadCount count, Map<UUID, Agency> tree, String name) {
        for (HeadCount.Row row : count.rows()) {
            long below =
                    count.rows().stream()
                            .filter(other -> sameKind(other.kind(), row.kind()))
                            .filter(
                                    other ->
                                            row.kind()
                                                    .agencyId()
                                                    .equals(parent(tree, other.kind().agencyId())))
                            .mapToLong(other -> other.kind().count())
                            .sum();
            assertThat(row.kind().count()).as(name).isEqualTo(row.own() + below);
        }
    }

    /** What stands under the highest agencies, asked for one by one, is the whole. */
    private static void requireParts(
            HeadCount count,
            List<Cell> people,
            Organisation organisation,
            LocalDate of,
            Map<UUID, Agency> tree,
            String name) {
        long parts =
                count.rows().stream()
                        .map(row -> row.kind().agencyId())
                        .distinct()
                        .filter(agency -> parent(tree, agency) == null)
                        .mapToLong(
                                root ->
                                        HeadCount.of(
                                                        new HeadCountQuery(
                                                                DAY, of, root, null, Set.of()),
                                                        people,
                                                        organisation)
                                                .total())
                        .sum();
        assertThat(parts).as(name).isEqualTo(count.total());
    }

    private static boolean sameKind(Cell one, Cell other) {
        return one.personnelType().equals(other.personnelType());
    }

    private static @Nullable UUID parent(Map<UUID, Agency> tree, UUID agency) {
        return tree.containsKey(agency) ? tree.get(agency).parentId() : null;
    }

    private static List<Succession> randomOrders(Random random, List<UUID> ids) {
        var all = new ArrayList<Succession>();
        for (int order = 0; order < 6; order++) {
            UUID source = ids.get(random.nextInt(ids.size()));
            UUID target = ids.get(random.nextInt(ids.size()));
            LocalDate on = DAY.plusDays(random.nextInt(10));
            if (random.nextBoolean()) {
                all.add(Succession.whole(id(900 + order), order, source, target, on));
            } else {
                BigDecimal half = new BigDecimal("0.5");
                Set<UUID> units = Set.of(id(50 + random.nextInt(3)));
                all.add(
                        new Succession(
                                id(900 + order), order, source, source, on, half, true, Set.of()));
                all.add(
                        new Succession(
                                id(900 + order), order, source, target, on, half, false, units));
            }
        }
        return all;
    }

    private static List<Cell> randomPeople(Random random, List<UUID> ids) {
        var people = new ArrayList<Cell>();
        for (int i = 0; i < 20; i++) {
            people.add(
                    new Cell(
                            ids.get(random.nextInt(ids.size())),
                            random.nextBoolean() ? null : id(50 + random.nextInt(3)),
                            "T" + random.nextInt(3),
                            null,
                            null,
                            1 + random.nextInt(9)));
        }
        return people;
    }

    private static Map<UUID, Agency> randomTree(Random random, List<UUID> ids) {
        var tree = new HashMap<UUID, Agency>();
        for (int i = 0; i < ids.size(); i++) {
            if (random.nextInt(5) > 0) {
                UUID parent = i == 0 || random.nextBoolean() ? null : ids.get(random.nextInt(i));
                tree.put(ids.get(i), new Agency(parent, "หน่วยงาน " + i));
            }
        }
        return tree;
    }

    private HeadCount count(
            @Nullable UUID under, Set<Split> splits, LocalDate of, Succession... successions) {
        SuccessionMap map = SuccessionMap.of(List.of(successions));
        var organisation =
                new Organisation(
                        agencies, map.sources(), (agency, unit) -> map.agencyOn(agency, unit, of));
        return HeadCount.of(new HeadCountQuery(DAY, of, under, null, splits), cells, organisation);
    }

    /** Customs keeps what it has but for the unit, which goes to excise. */
    private static Succession[] split() {
        BigDecimal half = new BigDecimal("0.5");
        return new Succession[] {
            new Succession(id(90), 1, CUSTOMS, CUSTOMS, DAY, half, true, Set.of()),
            new Succession(id(90), 1, CUSTOMS, EXCISE, DAY, half, false, Set.of(UNIT))
        };
    }

    private static long[] row(HeadCount count, UUID agency, String personnelType) {
        return count.rows().stream()
                .filter(row -> agency.equals(row.kind().agencyId()))
                .filter(row -> personnelType.equals(row.kind().personnelType()))
                .map(row -> new long[] {row.kind().count(), row.own()})
                .findFirst()
                .orElseThrow();
    }

    private static UUID id(long number) {
        return new UUID(0x7000, number);
    }
}
