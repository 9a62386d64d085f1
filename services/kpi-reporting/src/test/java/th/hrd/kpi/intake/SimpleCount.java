package th.hrd.kpi.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.cell.CellKey;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.messaging.IncomingEvent;

/**
 * Counts the cells from the newest states in the plainest way, one person and one rule at a time,
 * sharing nothing with the service but the meaning of the events.
 */
final class SimpleCount {

    /** What a cell counts; den is null for plain counts. */
    record Count(int num, @Nullable Integer den) {}

    record Innovation(UUID agencyId, int fiscalYear) {}

    private final Map<String, IncomingEvent> newest = new HashMap<>();
    private final List<Innovation> innovations = new ArrayList<>();
    private final int runningYear;

    SimpleCount(LocalDate today) {
        runningYear = FiscalYear.of(today).be();
    }

    void accept(IncomingEvent event) {
        newest.merge(
                event.topic() + event.key(), event, (a, b) -> b.sequence() > a.sequence() ? b : a);
    }

    void recorded(Innovation innovation) {
        innovations.add(innovation);
    }

    Map<CellKey, Count> cells() {
        Map<CellKey, Count> cells = new TreeMap<>(Comparator.comparing(CellKey::toString));
        years().forEach(
                        (year, edition) ->
                                edition.get("kpis")
                                        .forEach(kpi -> count(cells, year, edition, kpi)));
        return cells;
    }

    private Map<Integer, JsonNode> years() {
        List<JsonNode> editions = states("guideline");
        Map<Integer, JsonNode> years = new TreeMap<>();
        int first =
                editions.stream().mapToInt(e -> e.get("fiscalYearFrom").asInt()).min().orElse(1);
        int last =
                editions.stream()
                        .mapToInt(e -> Math.max(runningYear, e.get("fiscalYearTo").asInt()))
                        .max()
                        .orElse(0);
        for (int year = first; year <= last; year++) {
            int now = year;
            editions.stream()
                    .filter(e -> e.get("fiscalYearFrom").asInt() <= now)
                    .max(Comparator.comparingInt(e -> e.get("fiscalYearFrom").asInt()))
                    .ifPresent(e -> years.put(now, e));
        }
        return years;
    }

    private void count(Map<CellKey, Count> cells, int year, JsonNode edition, JsonNode kpi) {
        String code = kpi.get("code").asText();
        int version = kpi.get("version").asInt();
        switch (kpi.get("kind").asText()) {
            case "PERSON_SHARE" -> {
                for (JsonNode person : states("person")) {
                    JsonNode home = home(person, cutoff(year)).orElse(null);
                    if (home != null && inPopulation(edition, kpi, home)) {
                        CellKey key =
                                new CellKey(
                                        year,
                                        code,
                                        version,
                                        uuid(home, "agencyId"),
                                        home.get("personnelType").asText(),
                                        home.get("roleGroup").asText(),
                                        home.get("digitalTargetGroup").asText());
                        add(
                                cells,
                                key,
                                meets(edition, kpi, person.get("personId").asText(), year) ? 1 : 0,
                                1);
                    }
                }
            }
            case "AGENCY_SHARE" -> {
                for (JsonNode agency : states("agency")) {
                    if (answersForPlan(agency, cutoff(year))) {
                        boolean has =
                                plans(agency.get("agencyId").asText()).stream()
                                        .anyMatch(plan -> counts(plan, kpi.get("numerator"), year));
                        add(
                                cells,
                                CellKey.ofAgency(year, code, version, uuid(agency, "agencyId")),
                                has ? 1 : 0,
                                1);
                    }
                }
            }
            case "COUNT" ->
                    innovations.stream()
                            .filter(innovation -> innovation.fiscalYear() == year)
                            .forEach(
                                    i ->
                                            add(
                                                    cells,
                                                    CellKey.ofAgency(
                                                            year, code, version, i.agencyId()),
                                                    1,
                                                    null));
            default -> {
                // Levels are judged, not counted.
            }
        }
    }

    private static void add(
            Map<CellKey, Count> cells, CellKey key, int num, @Nullable Integer den) {
        cells.merge(
                key,
                new Count(num, den),
                (a, b) -> new Count(a.num + b.num, a.den == null ? null : a.den + b.den));
    }

    private static Optional<JsonNode> home(JsonNode person, LocalDate day) {
        List<JsonNode> covering = new ArrayList<>();
        for (JsonNode a : person.get("assignments")) {
            String status = a.get("status").asText();
            boolean real =
                    status.equals("ACTIVE") || (status.equals("LEFT") && a.hasNonNull("validTo"));
            if (real && covers(a, day)) {
                covering.add(a);
            }
        }
        return covering.stream()
                .min(
                        Comparator.comparing((JsonNode a) -> date(a, "validFrom"))
                                .reversed()
                                .thenComparing(a -> a.get("assignmentId").asText()));
    }

    private static boolean inPopulation(JsonNode edition, JsonNode kpi, JsonNode home) {
        String wanted = kpi.get("population").get("personnelTypeObligation").asText();
        return items(edition, "PERSONNEL_TYPE").stream()
                .filter(item -> item.get("code").equals(home.get("personnelType")))
                .anyMatch(item -> item.get("attributes").get("obligation").asText().equals(wanted));
    }

    private boolean meets(JsonNode edition, JsonNode kpi, String personId, int year) {
        List<String> levels =
                items(edition, "ASSURANCE_LEVEL").stream()
                        .sorted(Comparator.comparingInt(item -> item.get("order").asInt()))
                        .map(item -> item.get("code").asText())
                        .toList();
        for (JsonNode clause : kpi.get("numerator").get("allOf")) {
            Set<String> wanted = new HashSet<>();
            clause.get("anyOfLists")
                    .forEach(
                            l ->
                                    items(edition, l.asText())
                                            .forEach(i -> wanted.add(i.get("code").asText())));
            int least = levels.indexOf(clause.get("minAssurance").asText());
            boolean met =
                    learned().stream()
                            .filter(f -> f.get("personId").asText().equals(personId))
                            .filter(
                                    f ->
                                            f.get("fiscalYear").asInt() == year
                                                    && !f.get("voided").asBoolean())
                            .filter(f -> levels.indexOf(f.get("assurance").asText()) >= least)
                            .anyMatch(
                                    f ->
                                            strings(f.get("dimensions")).stream()
                                                    .anyMatch(wanted::contains));
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private static boolean answersForPlan(JsonNode agency, LocalDate day) {
        boolean closedSomeDay =
                agency.get("status").asText().equals("CLOSED") && !agency.hasNonNull("validTo");
        return !agency.get("obligation").asText().equals("CONTAINER")
                && covers(agency, day)
                && !closedSomeDay;
    }

    private List<IncomingEvent> plans(String agencyId) {
        return newest.values().stream()
                .filter(event -> event.topic().equals(topic("plan")))
                .filter(event -> event.data().get("agencyId").asText().equals(agencyId))
                .toList();
    }

    private static boolean counts(IncomingEvent event, JsonNode rule, int year) {
        JsonNode plan = event.data();
        LocalDate leftOn = event.time().atZone(ThaiCalendar.BANGKOK).toLocalDate();
        boolean goodStatus =
                strings(rule.get("planStatuses")).contains(plan.get("status").asText())
                        || (plan.get("status").asText().equals("SUPERSEDED")
                                && leftOn.isAfter(cutoff(year)));
        return goodStatus
                && plan.get("fiscalYearFrom").asInt() <= year
                && plan.get("fiscalYearTo").asInt() >= year
                && strings(plan.get("confirmations"))
                        .containsAll(strings(rule.get("confirmations")))
                && plan.hasNonNull("decidedOn")
                && !date(plan, "decidedOn").isAfter(cutoff(year));
    }

    private List<JsonNode> learned() {
        List<JsonNode> all = new ArrayList<>(states("completion"));
        all.addAll(states("activity"));
        return all;
    }

    private List<JsonNode> states(String aggregate) {
        return newest.values().stream()
                .filter(event -> event.topic().equals(topic(aggregate)))
                .map(IncomingEvent::data)
                .toList();
    }

    private static String topic(String aggregate) {
        return World.TOPICS.get(aggregate);
    }

    private static List<JsonNode> items(JsonNode edition, String list) {
        List<JsonNode> items = new ArrayList<>();
        for (JsonNode codeList : edition.get("codeLists")) {
            if (codeList.get("list").asText().equals(list)) {
                codeList.get("items").forEach(items::add);
            }
        }
        return items;
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new HashSet<>();
        IntStream.range(0, array.size()).forEach(i -> strings.add(array.get(i).asText()));
        return strings;
    }

    private static boolean covers(JsonNode dated, LocalDate day) {
        return !date(dated, "validFrom").isAfter(day)
                && (!dated.hasNonNull("validTo") || date(dated, "validTo").isAfter(day));
    }

    private static LocalDate cutoff(int year) {
        return LocalDate.of(year - 543, 9, 30);
    }

    private static LocalDate date(JsonNode node, String field) {
        return LocalDate.parse(Objects.requireNonNull(node.get(field)).asText());
    }

    private static UUID uuid(JsonNode node, String field) {
        return UUID.fromString(node.get(field).asText());
    }
}
