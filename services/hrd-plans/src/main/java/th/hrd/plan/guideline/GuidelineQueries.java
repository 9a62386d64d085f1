package th.hrd.plan.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the replicated editions through the views of V002. */
@ApplicationScoped
class GuidelineQueries {

    private record Published(String edition, int fiscalYearFrom, @Nullable Integer replacedFrom) {}

    private record Code(
            String edition,
            String list,
            String code,
            String nameTh,
            String nameEn,
            @Nullable String devIssue,
            @Nullable String evidence) {
        CodeItem item() {
            return new CodeItem(code, nameTh, nameEn, devIssue, evidence);
        }
    }

    private record Skill(String edition, String code) {}

    private record Sequence(String edition, long sequence) {}

    private final Session database;

    GuidelineQueries(Session database) {
        this.database = database;
    }

    /** The sequence of the state that is here of each edition. */
    Map<String, Long> sequences() {
        return rows("select edition, sequence from guideline_edition", Sequence.class)
                .collect(Collectors.toUnmodifiableMap(Sequence::edition, Sequence::sequence));
    }

    List<GuidelineEdition> editions() {
        Map<String, Map<CodeList, List<CodeItem>>> lists = lists();
        Map<String, Set<String>> skills = skills();
        return rows(
                        """
                        select edition, fiscal_year_from,
                               lead(fiscal_year_from) over (order by fiscal_year_from) as replaced_from
                        from guideline_edition order by fiscal_year_from\
                        """,
                        Published.class)
                .map(
                        edition ->
                                new GuidelineEdition(
                                        edition.edition(),
                                        edition.fiscalYearFrom(),
                                        edition.replacedFrom(),
                                        lists.getOrDefault(edition.edition(), Map.of()),
                                        skills.getOrDefault(edition.edition(), Set.of())))
                .toList();
    }

    private Map<String, Map<CodeList, List<CodeItem>>> lists() {
        var lists = new HashMap<String, Map<CodeList, List<CodeItem>>>();
        Set<String> wanted =
                Stream.of(CodeList.values())
                        .map(CodeList::name)
                        .collect(Collectors.toUnmodifiableSet());
        rows(
                        """
                        select edition, list, code, name_th, name_en,
                               attributes ->> 'devIssue' as dev_issue, attributes ->> 'evidence' as evidence
                        from guideline_code order by edition, list, position\
                        """,
                        Code.class)
                .filter(code -> wanted.contains(code.list()))
                .forEach(
                        code ->
                                lists.computeIfAbsent(
                                                code.edition(),
                                                edition -> new EnumMap<>(CodeList.class))
                                        .computeIfAbsent(
                                                CodeList.valueOf(code.list()),
                                                list -> new ArrayList<>())
                                        .add(code.item()));
        return lists;
    }

    private Map<String, Set<String>> skills() {
        var skills = new HashMap<String, Set<String>>();
        rows("select edition, code from guideline_skill", Skill.class)
                .forEach(
                        skill ->
                                skills.computeIfAbsent(skill.edition(), edition -> new HashSet<>())
                                        .add(skill.code()));
        return skills;
    }

    private <T> Stream<T> rows(String sql, Class<T> row) {
        return database.createNativeQuery(sql, row).getResultList().stream();
    }
}
