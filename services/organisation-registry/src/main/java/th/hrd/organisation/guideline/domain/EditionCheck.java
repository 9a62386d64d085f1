package th.hrd.organisation.guideline.domain;

import static th.hrd.organisation.guideline.domain.GuidelineProblem.CODE_DUPLICATE;
import static th.hrd.organisation.guideline.domain.GuidelineProblem.CODE_FORMAT;
import static th.hrd.organisation.guideline.domain.GuidelineProblem.EDITION_NAME;
import static th.hrd.organisation.guideline.domain.GuidelineProblem.KPI_POPULATION_EMPTY;
import static th.hrd.organisation.guideline.domain.GuidelineProblem.KPI_RULE_INCOMPLETE;
import static th.hrd.organisation.guideline.domain.GuidelineProblem.KPI_UNIT_MISMATCH;
import static th.hrd.organisation.guideline.domain.GuidelineProblem.REFERENCE_UNKNOWN;
import static th.hrd.organisation.guideline.domain.GuidelineProblem.TEXT_MISSING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.Violation;

/**
 * Finds everything that keeps an edition from being published, each with its place in the document.
 */
final class EditionCheck {

    private static final Pattern CODE = Pattern.compile("\\S{1,40}");

    /** The list the KPI rules take their weakest assurance from. */
    private static final String ASSURANCE_LEVELS = CodeList.governing("assuranceLevel");

    /** The lists whose obligations the KPI populations name. */
    private static final String PERSONNEL_TYPES = CodeList.governing("personnelType");

    private static final String AGENCY_KINDS = CodeList.governing("agencyKind");

    private final GuidelineEdition edition;
    private final Set<String> lists;
    private final List<Violation> found = new ArrayList<>();

    EditionCheck(GuidelineEdition edition) {
        this.edition = edition;
        this.lists = edition.codeLists().stream().map(CodeList::list).collect(Collectors.toSet());
    }

    List<Violation> violations(String name) {
        name(name);
        text("#/titleTh", edition.titleTh());
        text("#/titleEn", edition.titleEn());
        bothLanguages("#/basis", edition.basisTh(), edition.basisEn());
        codeLists();
        kpis();
        return found;
    }

    private void name(String name) {
        String years = edition.fiscalYearFrom() + "-" + edition.fiscalYearTo();
        if (edition.fiscalYearFrom() > edition.fiscalYearTo()
                || !edition.edition().equals(years)
                || !name.equals(years)) {
            found.add(EDITION_NAME.at("#/edition", name, years));
        }
    }

    private void codeLists() {
        if (edition.codeLists().isEmpty()) {
            found.add(TEXT_MISSING.at("#/codeLists"));
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < edition.codeLists().size(); i++) {
            CodeList list = edition.codeLists().get(i);
            String at = "#/codeLists/" + i;
            unique(at + "/list", list.list(), seen);
            text(at + "/titleTh", list.titleTh());
            text(at + "/titleEn", list.titleEn());
            if (list.items().isEmpty()) {
                found.add(TEXT_MISSING.at(at + "/items"));
            }
            list.referencesOrNone().forEach((attribute, target) -> target(at, attribute, target));
            codes(at, list);
        }
    }

    private void codes(String at, CodeList list) {
        var seen = new HashSet<String>();
        for (int i = 0; i < list.items().size(); i++) {
            Code code = list.items().get(i);
            String item = at + "/items/" + i;
            unique(item + "/code", code.code(), seen);
            text(item + "/nameTh", code.nameTh());
            text(item + "/nameEn", code.nameEn());
            attributes(item + "/attributes/", code);
            list.referencesOrNone()
                    .forEach((attribute, target) -> reference(item, code, attribute, target));
        }
    }

    private void target(String at, String attribute, String target) {
        if (!target.equals(CodeList.LISTS_THEMSELVES) && !lists.contains(target)) {
            found.add(
                    REFERENCE_UNKNOWN.at(
                            at + "/references/" + token(attribute),
                            target,
                            CodeList.LISTS_THEMSELVES));
        }
    }

    /** A target that is no list is one finding of the list, not one of each of its codes. */
    private void reference(String item, Code code, String attribute, String target) {
        if (!target.equals(CodeList.LISTS_THEMSELVES) && !lists.contains(target)) {
            return;
        }
        for (String value : code.texts(attribute)) {
            if (!isCodeOf(target, value)) {
                found.add(
                        REFERENCE_UNKNOWN.at(
                                item + "/attributes/" + token(attribute), value, target));
            }
        }
    }

    /** Wording of the guideline may stand in Thai alone, a translation never without it. */
    private void attributes(String at, Code code) {
        for (String attribute : code.attributes().keySet()) {
            if (attribute.endsWith("Th")) {
                code.texts(attribute).forEach(text -> text(at + token(attribute), text));
            } else if (attribute.endsWith("En")) {
                String thai = attribute.substring(0, attribute.length() - 2) + "Th";
                code.texts(attribute).forEach(text -> text(at + token(attribute), text));
                if (!code.attributes().containsKey(thai)) {
                    found.add(TEXT_MISSING.at(at + token(thai)));
                }
            }
        }
    }

    private void kpis() {
        var seen = new HashSet<String>();
        for (int i = 0; i < edition.kpis().size(); i++) {
            Kpi kpi = edition.kpis().get(i);
            String at = "#/kpis/" + i;
            unique(at + "/code", kpi.code(), seen);
            text(at + "/nameTh", kpi.nameTh());
            text(at + "/nameEn", kpi.nameEn());
            if (kpi.version() < 1) {
                found.add(KPI_RULE_INCOMPLETE.at(at + "/version", kpi.code()));
            }
            if (kpi.unit() != kpi.kind().unit()) {
                found.add(KPI_UNIT_MISMATCH.at(at + "/unit", kpi.kind(), kpi.kind().unit()));
            }
            rule(at, kpi);
            if (kpi.population() != null) {
                population(at + "/population/", kpi.population());
            }
        }
    }

    /** Someone must bear the obligation a KPI counts by. */
    private void population(String at, Kpi.Population population) {
        obligation(
                at + "personnelTypeObligation",
                population.personnelTypeObligation(),
                PERSONNEL_TYPES);
        obligation(at + "agencyObligation", population.agencyObligation(), AGENCY_KINDS);
    }

    private void obligation(String at, @Nullable String obligation, String list) {
        if (obligation != null
                && edition.find(list).stream()
                        .flatMap(known -> known.items().stream())
                        .noneMatch(code -> code.texts("obligation").contains(obligation))) {
            found.add(KPI_POPULATION_EMPTY.at(at, obligation, list));
        }
    }

    private void rule(String at, Kpi kpi) {
        Kpi.Population population = kpi.population();
        Kpi.Numerator numerator = kpi.numerator();
        switch (kpi.kind()) {
            case PERSON_SHARE -> {
                complete(
                        at + "/population/personnelTypeObligation",
                        kpi,
                        population == null ? null : population.personnelTypeObligation());
                List<Kpi.Condition> conditions = numerator == null ? null : numerator.allOf();
                complete(at + "/numerator/allOf", kpi, conditions);
                if (conditions != null) {
                    conditions(at + "/numerator/allOf/", kpi, conditions);
                }
            }
            case AGENCY_SHARE -> {
                complete(
                        at + "/population/agencyObligation",
                        kpi,
                        population == null ? null : population.agencyObligation());
                complete(
                        at + "/numerator/planStatuses",
                        kpi,
                        numerator == null ? null : numerator.planStatuses());
            }
            case COUNT ->
                    complete(
                            at + "/numerator/counts",
                            kpi,
                            numerator == null ? null : numerator.counts());
            case LEVEL -> {
                // Its value is entered by its owner on the scale of five; there is nothing to
                // compute from.
            }
        }
    }

    private void conditions(String at, Kpi kpi, List<Kpi.Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            Kpi.Condition condition = conditions.get(i);
            complete(at + i + "/anyOfLists", kpi, condition.anyOfLists());
            String lists = at + i + "/anyOfLists/";
            for (int j = 0; j < condition.anyOfLists().size(); j++) {
                String list = condition.anyOfLists().get(j);
                if (!isCodeOf(CodeList.LISTS_THEMSELVES, list)) {
                    found.add(REFERENCE_UNKNOWN.at(lists + j, list, CodeList.LISTS_THEMSELVES));
                }
            }
            if (!isCodeOf(ASSURANCE_LEVELS, condition.minAssurance())) {
                found.add(
                        REFERENCE_UNKNOWN.at(
                                at + i + "/minAssurance",
                                condition.minAssurance(),
                                ASSURANCE_LEVELS));
            }
        }
    }

    private boolean isCodeOf(String list, String code) {
        return list.equals(CodeList.LISTS_THEMSELVES)
                ? lists.contains(code)
                : edition.find(list).flatMap(known -> known.find(code)).isPresent();
    }

    private void unique(String at, String code, Set<String> seen) {
        if (!CODE.matcher(code).matches()) {
            found.add(CODE_FORMAT.at(at));
        } else if (!seen.add(code)) {
            found.add(CODE_DUPLICATE.at(at, code));
        }
    }

    private void text(String at, String text) {
        if (text.isBlank()) {
            found.add(TEXT_MISSING.at(at));
        }
    }

    private void bothLanguages(String at, @Nullable String thai, @Nullable String english) {
        if (thai != null || english != null) {
            text(at + "Th", thai == null ? "" : thai);
            text(at + "En", english == null ? "" : english);
        }
    }

    /** A name as part of a JSON pointer. */
    private static String token(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private void complete(String at, Kpi kpi, @Nullable Object part) {
        if (part == null || (part instanceof List<?> list && list.isEmpty())) {
            found.add(KPI_RULE_INCOMPLETE.at(at, kpi.code()));
        }
    }
}
