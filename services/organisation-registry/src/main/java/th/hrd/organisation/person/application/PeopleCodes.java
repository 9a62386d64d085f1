package th.hrd.organisation.person.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.guideline.application.CodeBook;
import th.hrd.organisation.guideline.domain.CodeList;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.IdentityKind;
import th.hrd.platform.intake.row.CodeLabel;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.CodeTable;
import th.hrd.platform.problem.Text;

/**
 * The code lists of a people file: those of an edition, and of the registry itself the kinds of
 * document and the status. Which list a level is from, its personnel type says.
 */
final class PeopleCodes implements CodeLabels {

    static final String PERSONNEL_TYPES = CodeList.governing("personnelType");
    static final String LEVELS = CodeList.governing("positionLevel");
    static final String ROLE_GROUPS = CodeList.governing("roleGroup");
    static final String DIGITAL_TARGET_GROUPS = CodeList.governing("digitalTargetGroup");
    static final String IDENTITY_KINDS = CodeList.governing("identityKind");
    static final String STATUSES = CodeList.governing("status");

    private final CodeTable table;
    private final Map<String, String> levelLists = new HashMap<>();
    private final Set<String> levelAliases = new HashSet<>();

    PeopleCodes(CodeBook edition) {
        Map<String, List<CodeLabel>> lists = new LinkedHashMap<>();
        for (String list : List.of(PERSONNEL_TYPES, ROLE_GROUPS, DIGITAL_TARGET_GROUPS)) {
            lists.put(list, edition.labels(list));
        }
        for (String type : edition.codes(PERSONNEL_TYPES)) {
            edition.text(PERSONNEL_TYPES, type, "levelList")
                    .ifPresent(
                            levels -> {
                                levelLists.put(type, levels);
                                lists.put(levels, edition.labels(levels));
                                edition.codes(levels)
                                        .forEach(
                                                level ->
                                                        levelAliases.addAll(
                                                                edition.texts(
                                                                        levels, level, "aliases")));
                            });
        }
        lists.put(IDENTITY_KINDS, identityKinds());
        lists.put(STATUSES, statuses());
        this.table = new CodeTable(lists);
    }

    @Override
    public List<String> codesOf(String list, String codeOrLabel, Map<String, String> row) {
        String levels = list.equals(LEVELS) ? levelsOf(row.get("personnelType")) : list;
        // What a level may be for its personnel type the edition says, with its aliases.
        return levels == null ? List.of(codeOrLabel) : known(levels, list, codeOrLabel, row);
    }

    /** A level as some personnel type has it, or as an alias of one. */
    @Override
    public List<String> codesOfAnyRow(String list, String codeOrLabel) {
        if (!list.equals(LEVELS)) {
            return table.codesOf(list, codeOrLabel, Map.of());
        }
        if (levelAliases.contains(codeOrLabel)) {
            return List.of(codeOrLabel);
        }
        return levelLists.values().stream()
                .map(levels -> table.codesOf(levels, codeOrLabel, Map.of()))
                .filter(found -> !found.isEmpty())
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private List<String> known(
            String levels, String list, String codeOrLabel, Map<String, String> row) {
        List<String> found = table.codesOf(levels, codeOrLabel, row);
        return found.isEmpty() && list.equals(LEVELS) ? List.of(codeOrLabel) : found;
    }

    @Override
    public List<CodeLabel> all(String list) {
        if (!list.equals(LEVELS)) {
            return table.all(list);
        }
        List<CodeLabel> levels = new ArrayList<>();
        levelLists.values().stream()
                .distinct()
                .sorted()
                .forEach(one -> levels.addAll(table.all(one)));
        return levels;
    }

    private @Nullable String levelsOf(@Nullable String personnelType) {
        return personnelType == null ? null : levelLists.get(personnelType);
    }

    private static List<CodeLabel> identityKinds() {
        return Stream.of(IdentityKind.values())
                .map(
                        kind ->
                                new CodeLabel(
                                        kind.name(),
                                        switch (kind) {
                                            case THAI_ID ->
                                                    Text.of("เลขประจำตัวประชาชน", "National ID");
                                            case PASSPORT -> Text.of("หนังสือเดินทาง", "Passport");
                                            case AGENCY_NO ->
                                                    Text.of(
                                                            "เลขที่หน่วยงานออกให้",
                                                            "Number given by the agency");
                                        }))
                .toList();
    }

    private static List<CodeLabel> statuses() {
        return Stream.of(AssignmentStatus.values())
                .map(
                        status ->
                                new CodeLabel(
                                        status.name(),
                                        switch (status) {
                                            case ACTIVE -> Text.of("ปฏิบัติงานอยู่", "In service");
                                            case PENDING -> Text.of("รอบรรจุ", "Appointed");
                                            case LEFT -> Text.of("พ้นจากตำแหน่ง", "Left");
                                        }))
                .toList();
    }
}
