package th.hrd.kpi.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import th.hrd.platform.messaging.IncomingEvent;

/**
 * Small random worlds: a handful of everything, each in several states, so that all that can meet
 * does meet.
 */
final class World {

    static final Map<String, String> TOPICS =
            Map.of(
                    "guideline", "hrd.organisation.guideline.v1",
                    "agency", "hrd.organisation.agency.v1",
                    "person", "hrd.organisation.person.v1",
                    "plan", "hrd.plan.plan.v1",
                    "completion", "hrd.certification.completion.v1",
                    "activity", "hrd.idp.activity.v1");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LEVELS = List.of("HEARD", "SEEN", "DONE", "TESTED", "PROVEN");
    private static final List<String> TYPES = List.of("TYPE_A", "TYPE_B", "TYPE_C");
    private static final List<String> OBLIGATIONS = List.of("IN_SCOPE", "BY_ANALOGY");
    private static final Map<String, List<String>> DIMENSIONS =
            Map.of(
                    "MINDS",
                    List.of("M1", "M2"),
                    "SKILLS",
                    List.of("S1", "S2", "S3"),
                    "DIGITS",
                    List.of("D1", "D2"));

    private final Random random;
    private final List<UUID> agencies;
    private final List<UUID> persons;

    World(long seed) {
        random = new Random(seed);
        agencies = ids(4);
        persons = ids(8);
    }

    /** Every state of every aggregate once, in no order at all. */
    List<IncomingEvent> events() {
        List<IncomingEvent> events = new ArrayList<>();
        states(events, "guideline", List.of("EARLY"), edition -> edition(edition, 2566, 2567));
        states(
                events,
                "guideline",
                List.of("LATER"),
                edition -> edition(edition, 2567 + random.nextInt(2), 2569));
        states(events, "agency", agencies, this::agency);
        states(events, "person", persons, this::person);
        states(events, "plan", ids(5), this::plan);
        states(events, "completion", ids(14), id -> learned("completionId", id));
        states(events, "activity", ids(6), id -> learned("activityId", id));
        Collections.shuffle(events, random);
        return events;
    }

    /**
     * The events with repetitions, as an at-least-once delivery may bring them, cut into batches.
     */
    List<List<IncomingEvent>> delivery(List<IncomingEvent> events) {
        List<IncomingEvent> delivered = new ArrayList<>(events);
        events.stream().filter(event -> random.nextInt(5) == 0).forEach(delivered::add);
        Collections.shuffle(delivered, random);
        int largest = 1 + random.nextInt(60);
        List<List<IncomingEvent>> batches = new ArrayList<>();
        for (int from = 0; from < delivered.size(); ) {
            int to = Math.min(delivered.size(), from + 1 + random.nextInt(largest));
            batches.add(delivered.subList(from, to));
            from = to;
        }
        return batches;
    }

    boolean chance(int outOf) {
        return random.nextInt(outOf) == 0;
    }

    SimpleCount.Innovation innovation() {
        return new SimpleCount.Innovation(oneOf(agencies), 2565 + random.nextInt(7));
    }

    private interface State<K> {
        Map<String, Object> of(K key);
    }

    private <K> void states(
            List<IncomingEvent> events, String aggregate, List<K> keys, State<K> state) {
        for (K key : keys) {
            int count = random.nextInt(4);
            for (int sequence = 1; sequence <= count; sequence++) {
                Instant time =
                        Instant.parse("2022-10-01T00:00:00Z")
                                .plusSeconds(random.nextInt(4 * 365) * 86_400L);
                events.add(
                        new IncomingEvent(
                                uuid(),
                                aggregate,
                                TOPICS.get(aggregate),
                                key.toString(),
                                sequence,
                                time,
                                JSON.valueToTree(state.of(key))));
            }
        }
    }

    private Map<String, Object> edition(String edition, int from, int to) {
        List<Map<String, Object>> lists = new ArrayList<>();
        // A list may lose an item or change its order from one state to the next: bits and levels
        // move.
        DIMENSIONS.forEach(
                (list, codes) -> lists.add(list(list, some(codes, 1), code -> Map.of())));
        lists.add(list("ASSURANCE_LEVEL", some(LEVELS, 3), code -> Map.of()));
        lists.add(list("PERSONNEL_TYPE", TYPES, code -> Map.of("obligation", oneOf(OBLIGATIONS))));
        List<String> levels = codes(lists, "ASSURANCE_LEVEL");
        List<Object> kpis = new ArrayList<>();
        for (String code : some(List.of("ONE", "TWO", "THREE"), 1)) {
            kpis.add(
                    kpi(
                            code,
                            "PERSON_SHARE",
                            Map.of("personnelTypeObligation", populated(lists)),
                            Map.of(
                                    "allOf",
                                    IntStream.range(0, 1 + random.nextInt(2))
                                            .mapToObj(n -> clause(levels))
                                            .toList())));
        }
        kpis.add(
                kpi(
                        "PLANS",
                        "AGENCY_SHARE",
                        Map.of("agencyObligation", "MANDATORY"),
                        Map.of(
                                "planStatuses",
                                List.of("APPROVED", "IN_FORCE"),
                                "confirmations",
                                some(List.of("X", "Y"), 0))));
        kpis.add(kpi("INVENTIONS", "COUNT", null, Map.of("counts", "INNOVATION")));
        kpis.add(kpi("JUDGED", "LEVEL", null, null));
        return map(
                "edition",
                edition,
                "titleTh",
                "ฉบับ",
                "titleEn",
                "Edition",
                "fiscalYearFrom",
                from,
                "fiscalYearTo",
                to,
                "codeLists",
                lists,
                "kpis",
                kpis);
    }

    private static List<String> codes(List<Map<String, Object>> lists, String wanted) {
        return lists.stream()
                .filter(list -> list.get("list").equals(wanted))
                .flatMap(list -> ((List<?>) list.get("items")).stream())
                .map(item -> ((Map<?, ?>) item).get("code").toString())
                .toList();
    }

    /**
     * An obligation some personnel type has, because an edition whose KPI counts nobody is refused.
     */
    private String populated(List<Map<String, Object>> lists) {
        return lists.stream()
                .filter(list -> list.get("list").equals("PERSONNEL_TYPE"))
                .flatMap(list -> ((List<?>) list.get("items")).stream())
                .map(
                        item ->
                                ((Map<?, ?>) ((Map<?, ?>) item).get("attributes"))
                                        .get("obligation")
                                        .toString())
                .skip(random.nextInt(TYPES.size()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> clause(List<String> levels) {
        return map(
                "anyOfLists",
                some(List.copyOf(DIMENSIONS.keySet()), 1),
                "minAssurance",
                oneOf(levels));
    }

    private Map<String, Object> kpi(String code, String kind, Object population, Object numerator) {
        return map(
                "code",
                code,
                "version",
                1 + random.nextInt(2),
                "owner",
                "AGENCY",
                "origin",
                "SEED",
                "kind",
                kind,
                "unit",
                "PERCENT",
                "nameTh",
                "ตัวชี้วัด",
                "nameEn",
                "KPI",
                "population",
                population,
                "numerator",
                numerator);
    }

    private static Map<String, Object> list(
            String list, List<String> codes, State<String> attributes) {
        List<Object> items = new ArrayList<>();
        codes.forEach(
                code ->
                        items.add(
                                map(
                                        "code",
                                        code,
                                        "order",
                                        items.size(),
                                        "nameTh",
                                        code,
                                        "nameEn",
                                        code,
                                        "attributes",
                                        attributes.of(code))));
        return map("list", list, "items", items);
    }

    private Map<String, Object> agency(UUID id) {
        boolean ends = random.nextInt(3) == 0;
        return map(
                "agencyId",
                id,
                "codes",
                List.of(map("scheme", "bb5", "code", "0" + random.nextInt(9))),
                "kind",
                "ANY",
                "obligation",
                oneOf(List.of("MANDATORY", "VOLUNTARY", "CONTAINER")),
                "nameTh",
                "หน่วยงาน",
                "nameEn",
                null,
                "parentId",
                random.nextBoolean() ? oneOf(agencies) : null,
                "status",
                oneOf(List.of("ACTIVE", "ACTIVE", "CLOSED")),
                "validFrom",
                day(),
                "validTo",
                ends ? day() : null);
    }

    private Map<String, Object> person(UUID id) {
        List<Object> assignments = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            assignments.add(
                    map(
                            "assignmentId",
                            uuid(),
                            "agencyId",
                            oneOf(agencies),
                            "sourceId",
                            "S" + n,
                            "personnelType",
                            oneOf(TYPES),
                            "roleGroup",
                            oneOf(List.of("R1", "R2")),
                            "digitalTargetGroup",
                            oneOf(List.of("IT", "NON_IT")),
                            "status",
                            oneOf(List.of("ACTIVE", "ACTIVE", "PENDING", "LEFT")),
                            "validFrom",
                            day(),
                            "validTo",
                            random.nextBoolean() ? day() : null));
        }
        return map("personId", id, "identityKey", "k", "assignments", assignments);
    }

    private Map<String, Object> plan(UUID id) {
        int from = 2565 + random.nextInt(4);
        return map(
                "planId",
                id,
                "agencyId",
                oneOf(agencies),
                "fiscalYearFrom",
                from,
                "fiscalYearTo",
                from + random.nextInt(4),
                "planVersion",
                1,
                "status",
                oneOf(List.of("DRAFT", "APPROVED", "APPROVED", "SUPERSEDED", "REJECTED")),
                "confirmations",
                some(List.of("X", "Y"), 0),
                "decidedOn",
                random.nextInt(4) == 0 ? null : day());
    }

    private Map<String, Object> learned(String idField, UUID id) {
        List<String> dimensions = new ArrayList<>();
        DIMENSIONS.values().forEach(codes -> dimensions.addAll(some(codes, 0)));
        dimensions.add("UNHEARD_OF");
        return map(
                idField,
                id,
                "personId",
                random.nextInt(20) == 0 ? uuid() : oneOf(persons),
                "fiscalYear",
                2565 + random.nextInt(6),
                "dimensions",
                some(dimensions, 0),
                "assurance",
                random.nextInt(9) == 0 ? "UNHEARD_OF" : oneOf(LEVELS),
                "voided",
                random.nextInt(5) == 0);
    }

    /** Days close to the cut-off and far from it, in the years of the editions. */
    private String day() {
        LocalDate cutoff = LocalDate.of(2021 + random.nextInt(7), 9, 30);
        return cutoff.plusDays(random.nextBoolean() ? random.nextInt(5) - 2 : random.nextInt(365))
                .toString();
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> some(List<T> choices, int atLeast) {
        List<T> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, atLeast + random.nextInt(choices.size() - atLeast + 1));
    }

    private List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(n -> uuid()).toList();
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(Arrays.asList(pairs).get(i).toString(), pairs[i + 1]);
        }
        return map;
    }
}
