package th.hrd.demo.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import th.hrd.demo.synthetic.Chance.Share;

/**
 * The invented people. Their mix follows what is known of the workforce: 0.43 million civil
 * servants, 0.16 million government employees, 0.08 million permanent and 0.35 million temporary
 * employees in a million, and a few officials of other kinds, whom the guideline covers only by
 * analogy.
 */
public final class Population {

    /** The year the demo reports on. */
    public static final int FISCAL_YEAR = 2569;

    public static final LocalDate CUT_OFF = LocalDate.of(2026, 9, 30);

    /** After the year's end, so that nobody's level in the year changes. */
    public static final LocalDate PROMOTION_DAY = LocalDate.of(2026, 10, 1);

    /** The level above, where one rises without a change of position. */
    private static final Map<String, String> NEXT_LEVELS = Map.of("K1", "K2", "O1", "O2");

    private static final List<Share<String>> PERSONNEL_TYPES =
            List.of(
                    new Share<>("CIVIL_SERVANT", 43),
                    new Share<>("GOV_EMPLOYEE", 16),
                    new Share<>("EMPLOYEE_PERM", 8),
                    new Share<>("EMPLOYEE_TEMP", 32),
                    new Share<>("OTHER_OFFICIAL", 1));
    private static final List<Share<String>> CIVIL_SERVANT_LEVELS =
            List.of(
                    new Share<>("O1", 12),
                    new Share<>("O2", 10),
                    new Share<>("O3", 4),
                    new Share<>("K1", 24),
                    new Share<>("K2", 26),
                    new Share<>("K3", 17),
                    new Share<>("K4", 2),
                    new Share<>("D1", 3),
                    new Share<>("D2", 1),
                    new Share<>("M1", 0.7),
                    new Share<>("M2", 0.3));
    private static final List<String> GOV_EMPLOYEE_GROUPS =
            List.of("E1", "E2", "E3", "E4", "E5", "E7", "S1");
    private static final List<String> EMPLOYEE_LEVELS =
            List.of("บ1", "บ2", "บ3", "ส1", "ส2", "ส3", "ช1", "ช2", "ช3", "ท1");

    private final Agencies agencies;
    private final List<SyntheticPerson> people;

    private Population(Agencies agencies, List<SyntheticPerson> people) {
        this.agencies = agencies;
        this.people = people;
    }

    /** The first so many of an endless row of people, always the same ones. */
    public static Population of(int size, Agencies agencies) {
        return new Population(
                agencies,
                IntStream.range(0, size).mapToObj(index -> person(index, agencies)).toList());
    }

    public List<SyntheticPerson> people() {
        return people;
    }

    public Agencies agencies() {
        return agencies;
    }

    private static SyntheticPerson person(int index, Agencies agencies) {
        String personnelType = Chance.of("type", index).weighted(PERSONNEL_TYPES);
        Optional<String> level = level(personnelType, Chance.of("level", index));
        Chance duty = Chance.of("duty", index);
        boolean onProbation = duty.happens(0.07);
        boolean headsUnit = duty.happens(0.06);
        boolean digital = duty.happens(0.08);
        List<Posting> postings = postings(index, agencies);
        return new SyntheticPerson(
                index,
                NationalIds.synthetic(index),
                personnelType,
                level,
                onProbation,
                headsUnit,
                digital ? "IT" : "NON_IT",
                digital ? Unit.DIGITAL : Chance.of("unit", index).oneOf(Unit.ALL).code(),
                promotion(index, level, postings),
                postings);
    }

    private static Optional<String> promotion(
            int index, Optional<String> level, List<Posting> postings) {
        boolean stays = postings.size() == 1 && postings.getFirst().from().isBefore(PROMOTION_DAY);
        return stays && Chance.of("promotion", index).happens(0.1)
                ? level.map(NEXT_LEVELS::get)
                : Optional.empty();
    }

    private static Optional<String> level(String personnelType, Chance chance) {
        return switch (personnelType) {
            case "CIVIL_SERVANT" -> Optional.of(chance.weighted(CIVIL_SERVANT_LEVELS));
            case "GOV_EMPLOYEE" -> Optional.of(chance.oneOf(GOV_EMPLOYEE_GROUPS));
            case "EMPLOYEE_PERM" -> Optional.of(chance.oneOf(EMPLOYEE_LEVELS));
            default -> Optional.empty();
        };
    }

    private static List<Posting> postings(int index, Agencies agencies) {
        Agency first = agencies.employerOf(Chance.of("agency", index));
        Chance chance = Chance.of("career", index);
        List<Posting> postings = new ArrayList<>();
        if (chance.happens(0.01)) {
            // Came after the year's end: not in this year's population, but in the next one's.
            postings.add(Posting.at(first, LocalDate.of(2026, 10, 15)));
            return postings;
        }
        postings.add(Posting.at(first, agencies.firstDayOf(first)));
        if (chance.happens(0.02)) {
            postings.add(Posting.leaving(first, LocalDate.of(2026, 7, 1)));
        } else if (chance.happens(0.015)) {
            Agency second = agencies.employerOf(Chance.of("transfer", index));
            if (!second.equals(first)) {
                postings.add(Posting.at(second, LocalDate.of(2026, 4, 1)));
            }
        } else if (chance.happens(0.005)) {
            postings.add(Posting.leaving(first, LocalDate.of(2026, 11, 1)));
        } else if (chance.happens(0.005)) {
            Agency host = agencies.employerOf(Chance.of("secondment", index));
            if (!host.equals(first)) {
                postings.add(Posting.seconded(first, host, LocalDate.of(2026, 2, 1)));
            }
        }
        return postings;
    }

    /** Employee levels whose holder is a head by the level's own name. */
    public static final Set<String> LEVELS_OF_HEADS = Set.of("บ3", "ส3", "ช3");
}
