package th.hrd.demo.count;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import th.hrd.demo.synthetic.Agency;
import th.hrd.demo.synthetic.Innovation;
import th.hrd.demo.synthetic.Learning;
import th.hrd.demo.synthetic.Plan;
import th.hrd.demo.synthetic.Population;
import th.hrd.demo.synthetic.SyntheticPerson;

/**
 * Counts the guideline's KPIs from what was sent, by rules written a second time and as plainly as
 * they can be: it shares no code with the suite and asks it nothing.
 */
public final class IndependentCount {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);
    private static final LocalDate LAST_DAY = Population.CUT_OFF;
    private static final Set<String> COVERED_BY_ANALOGY_ONLY = Set.of("OTHER_OFFICIAL");
    private static final Set<String> COMPLETED_OR_BETTER =
            Set.of("COMPLETED", "ASSESSED", "CERTIFIED");

    /** The KPIs about people, by their codes. */
    public static final List<String> PEOPLE_KPIS = List.of("KPI_A2", "KPI_A2a", "KPI_A2b");

    private final Population population;
    private final Map<String, Map<Agency, Map<Group, Ratio>>> people = new HashMap<>();
    private final Map<Agency, Boolean> alignedPlans = new HashMap<>();
    private final Map<Agency, Long> innovations = new HashMap<>();

    public IndependentCount(Population population) {
        this.population = population;
        population.people().forEach(this::count);
        for (Agency agency : population.agencies().employers()) {
            // Only agencies the guideline binds were sent plans and innovations.
            alignedPlans.put(agency, agency.isMandatory() && hasAlignedPlan(Plan.of(agency)));
            innovations.put(agency, agency.isMandatory() ? innovationsInYear(agency) : 0);
        }
    }

    /** Each group's share of the people of the agencies asked about. */
    public Map<Group, Ratio> people(String kpi, Predicate<Agency> agencies) {
        Map<Group, Ratio> groups = new HashMap<>();
        people.getOrDefault(kpi, Map.of()).entrySet().stream()
                .filter(entry -> agencies.test(entry.getKey()))
                .forEach(
                        entry ->
                                entry.getValue()
                                        .forEach(
                                                (group, ratio) ->
                                                        groups.merge(group, ratio, Ratio::plus)));
        return groups;
    }

    public Ratio total(String kpi, Predicate<Agency> agencies) {
        return people(kpi, agencies).values().stream().reduce(Ratio.NONE, Ratio::plus);
    }

    /**
     * KPI_A1: agencies with an approved plan that accords with guideline and strategy, of the
     * agencies bound.
     */
    public Ratio alignedPlans(Predicate<Agency> agencies) {
        return alignedPlans.entrySet().stream()
                .filter(entry -> agencies.test(entry.getKey()))
                .map(entry -> Ratio.one(entry.getValue()))
                .reduce(Ratio.NONE, Ratio::plus);
    }

    /** KPI_A3: innovations put to use in the year. */
    public long innovations(Predicate<Agency> agencies) {
        return innovations.entrySet().stream()
                .filter(entry -> agencies.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public Population population() {
        return population;
    }

    private void count(SyntheticPerson person) {
        Optional<Agency> agency = person.agencyOn(LAST_DAY);
        if (agency.isEmpty() || COVERED_BY_ANALOGY_ONLY.contains(person.personnelType())) {
            return;
        }
        boolean inMindsetOrSkill =
                developed(person, code -> code.startsWith("MS_") || code.startsWith("SK_"));
        boolean inDigitalSkill = developed(person, code -> code.startsWith("DS"));
        Group group =
                new Group(person.personnelType(), roleGroup(person), person.digitalTargetGroup());
        add("KPI_A2", agency.get(), group, inMindsetOrSkill && inDigitalSkill);
        add("KPI_A2a", agency.get(), group, inMindsetOrSkill);
        add("KPI_A2b", agency.get(), group, inDigitalSkill);
    }

    private void add(String kpi, Agency agency, Group group, boolean counted) {
        people.computeIfAbsent(kpi, _ -> new HashMap<>())
                .computeIfAbsent(agency, _ -> new HashMap<>())
                .merge(group, Ratio.one(counted), Ratio::plus);
    }

    private static boolean developed(SyntheticPerson person, Predicate<String> dimension) {
        return Stream.concat(fromActivities(person), fromCompletion(person)).anyMatch(dimension);
    }

    private static Stream<String> fromActivities(SyntheticPerson person) {
        return Learning.activitiesOf(person).stream()
                .filter(activity -> !activity.voided())
                .filter(activity -> isInYear(activity.completedOn()))
                .filter(activity -> COMPLETED_OR_BETTER.contains(activity.assurance()))
                .map(Learning.Activity::targetCode);
    }

    private static Stream<String> fromCompletion(SyntheticPerson person) {
        return Learning.completionOf(person).stream()
                .filter(Learning.Completion::passed)
                .filter(completion -> isInYear(completion.completedOn()))
                .flatMap(
                        completion ->
                                completion
                                        .course()
                                        .skillsCountedOn(completion.completedOn())
                                        .stream());
    }

    /** Executive before managerial before head before newly appointed before experienced. */
    private static String roleGroup(SyntheticPerson person) {
        String level = person.positionLevel().orElse("");
        boolean civilServant = person.personnelType().equals("CIVIL_SERVANT");
        if (civilServant && level.startsWith("M")) {
            return "RG5";
        }
        if (civilServant && level.startsWith("D")) {
            return "RG4";
        }
        if (person.headsUnit() || Population.LEVELS_OF_HEADS.contains(level)) {
            return "RG3";
        }
        return person.onProbation() ? "RG1" : "RG2";
    }

    private static boolean hasAlignedPlan(Plan plan) {
        return plan.decidedOn().filter(day -> !day.isAfter(LAST_DAY)).isPresent()
                && plan.confirmations().size() == 2;
    }

    private static long innovationsInYear(Agency agency) {
        return Innovation.of(agency).stream()
                .filter(innovation -> isInYear(innovation.inUseSince()))
                .count();
    }

    private static boolean isInYear(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }
}
