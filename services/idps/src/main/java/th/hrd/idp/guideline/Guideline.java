package th.hrd.idp.guideline;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import th.hrd.idp.guideline.PublishedGuideline.CodeList;
import th.hrd.idp.guideline.PublishedGuideline.Item;
import th.hrd.platform.intake.row.CodeLabel;
import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Violation;

/**
 * One edition of the guideline, read for what an IDP and an activity may say. It knows what its
 * lists are for but no code in them: which targets exist, which issue they serve, what counts as
 * development are all data of the edition.
 */
public final class Guideline {

    private final String edition;
    private final int fiscalYearFrom;
    private final Map<String, Item> targetKinds;
    private final Map<String, Item> methods;
    private final Map<String, Item> learningModes;
    private final Map<String, Item> assuranceLevels;
    private final Map<String, Item> personnelTypes;
    private final Map<String, Map<String, Item>> lists;
    private final Set<String> dimensions;
    private final AssuranceScale assurance;

    private Guideline(PublishedGuideline published) {
        edition = published.edition();
        fiscalYearFrom = published.fiscalYearFrom();
        targetKinds = byCode(published.targetKinds());
        methods = byCode(published.methods());
        learningModes = byCode(published.learningModes());
        assuranceLevels = byCode(published.assuranceLevels());
        personnelTypes = byCode(published.personnelTypes());
        lists =
                published.codeLists().stream()
                        .collect(toUnmodifiableMap(CodeList::list, list -> byCode(list.items())));
        dimensions = dimensionCodes(published.kpis());
        assurance = assuranceScale(assuranceLevels, published.kpis());
    }

    static Guideline of(PublishedGuideline published) {
        return new Guideline(published);
    }

    public String edition() {
        return edition;
    }

    int fiscalYearFrom() {
        return fiscalYearFrom;
    }

    /**
     * What stands against this development target under this issue; nothing when the edition allows
     * it.
     */
    public List<Violation> targetViolations(
            String kind, String code, String devIssue, String pointer) {
        var found = new ArrayList<>(targetViolations(kind, code, pointer));
        if (found.isEmpty() && !issuesOf(kind, code).contains(devIssue)) {
            found.add(
                    GuidelineProblem.DEV_ISSUE_NOT_FOR_TARGET.at(
                            pointer + "/devIssue",
                            code,
                            devIssue,
                            String.join(", ", issuesOf(kind, code))));
        }
        return found;
    }

    /** What stands against this development target; nothing when the edition knows it. */
    public List<Violation> targetViolations(String kind, String code, String pointer) {
        if (!targetKinds.containsKey(kind)) {
            return unknown(
                    GuidelineProblem.TARGET_KIND_UNKNOWN,
                    pointer + "/targetKind",
                    kind,
                    targetKinds.keySet());
        }
        List<String> allowed = texts(targetKinds.get(kind), "lists");
        // A kind without lists has free codes: competencies, for example, are each agency's own.
        return allowed.isEmpty() || target(kind, code).isPresent()
                ? List.of()
                : unknown(
                        GuidelineProblem.TARGET_CODE_UNKNOWN,
                        pointer + "/targetCode",
                        code,
                        allowed);
    }

    /**
     * The development dimensions a target counts for: itself, or those its attributes lead to;
     * often none.
     */
    public List<String> dimensionsOf(String kind, String code) {
        Optional<Item> target = target(kind, code);
        if (target.isPresent() && dimensions.contains(code)) {
            return List.of(code);
        }
        return target.stream()
                .flatMap(Guideline::attributeTexts)
                .filter(dimensions::contains)
                .sorted()
                .toList();
    }

    /** The kinds in whose lists a code stands; none of a code that an agency gives itself. */
    public List<String> targetKindsOf(String code) {
        return targetKinds.keySet().stream()
                .filter(kind -> target(kind, code).isPresent())
                .toList();
    }

    public List<Violation> methodViolations(String method, String pointer) {
        return methods.containsKey(method)
                ? List.of()
                : unknown(
                        GuidelineProblem.METHOD_UNKNOWN,
                        pointer + "/method",
                        method,
                        methods.keySet());
    }

    public List<Violation> learningModeViolations(String mode, String pointer) {
        return learningModes.containsKey(mode)
                ? List.of()
                : unknown(
                        GuidelineProblem.LEARNING_MODE_UNKNOWN,
                        pointer + "/learningMode",
                        mode,
                        learningModes.keySet());
    }

    /** The mode a method usually teaches by. */
    public Optional<String> learningModeOf(String method) {
        return find(methods, method)
                .map(found -> found.attributes().path("learningMode").textValue());
    }

    /** The share of learning the edition advises for each mode, in percent. */
    public Map<String, Integer> advisedShares() {
        return learningModes.values().stream()
                .collect(
                        toUnmodifiableMap(
                                Item::code, mode -> mode.attributes().path("share").asInt()));
    }

    public List<CodeLabel> methods() {
        return labels(methods);
    }

    public List<CodeLabel> targetKinds() {
        return labels(targetKinds);
    }

    public List<CodeLabel> assuranceLevels() {
        return labels(assuranceLevels);
    }

    public AssuranceScale assurance() {
        return assurance;
    }

    /** Personnel types whose people the guideline obliges, so that each needs an IDP. */
    public Set<String> personnelTypesInScope() {
        return personnelTypes.values().stream()
                .filter(type -> "IN_SCOPE".equals(type.attributes().path("obligation").asText()))
                .map(Item::code)
                .collect(toUnmodifiableSet());
    }

    private List<String> issuesOf(String kind, String code) {
        return target(kind, code)
                .map(target -> texts(target, "devIssues"))
                .filter(ownIssues -> !ownIssues.isEmpty())
                .or(() -> find(targetKinds, kind).map(known -> texts(known, "devIssues")))
                .orElseGet(List::of);
    }

    private Optional<Item> target(String kind, String code) {
        return find(targetKinds, kind).stream()
                .flatMap(known -> texts(known, "lists").stream())
                .flatMap(list -> find(list(list), code).stream())
                .findFirst();
    }

    /** A development dimension is a code of any list a KPI counts people by. */
    private Set<String> dimensionCodes(Collection<JsonNode> kpis) {
        var codes = new HashSet<String>();
        for (JsonNode kpi : kpis) {
            for (JsonNode named : kpi.findValues("anyOfLists")) {
                named.forEach(list -> codes.addAll(list(list.asText()).keySet()));
            }
        }
        return Set.copyOf(codes);
    }

    private static AssuranceScale assuranceScale(
            Map<String, Item> inOrder, Collection<JsonNode> kpis) {
        List<String> levels = List.copyOf(inOrder.keySet());
        String counting =
                kpis.stream()
                        .flatMap(kpi -> kpi.findValuesAsText("minAssurance").stream())
                        .filter(levels::contains)
                        .min(Comparator.comparingInt(levels::indexOf))
                        .orElseGet(levels::getLast);
        return new AssuranceScale(levels, counting);
    }

    private static List<Violation> unknown(
            ProblemType problem, String pointer, String code, Collection<String> known) {
        return List.of(problem.at(pointer, code, String.join(", ", known)));
    }

    private Map<String, Item> list(String name) {
        return lists.getOrDefault(name, Map.of());
    }

    private static Optional<Item> find(Map<String, Item> list, String code) {
        return Optional.ofNullable(list.get(code));
    }

    private static Map<String, Item> byCode(List<Item> items) {
        var inOrder = new LinkedHashMap<String, Item>();
        items.stream()
                .sorted(Comparator.comparingInt(Item::order))
                .forEach(item -> inOrder.put(item.code(), item));
        return inOrder;
    }

    private static List<CodeLabel> labels(Map<String, Item> list) {
        return list.values().stream()
                .map(item -> new CodeLabel(item.code(), Text.of(item.nameTh(), item.nameEn())))
                .toList();
    }

    private static Stream<String> attributeTexts(Item item) {
        return StreamSupport.stream(item.attributes().spliterator(), false).map(JsonNode::asText);
    }

    private static List<String> texts(Item item, String attribute) {
        return StreamSupport.stream(item.attributes().path(attribute).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
