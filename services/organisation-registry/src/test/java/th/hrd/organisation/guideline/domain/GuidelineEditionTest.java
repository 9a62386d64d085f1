package th.hrd.organisation.guideline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.hrd.organisation.ShippedEdition;
import th.hrd.platform.problem.Violation;

class GuidelineEditionTest {

    private static final String NAME = "2566-2570";
    private final GuidelineEdition shipped = ShippedEdition.read();

    @Test
    void theShippedEditionIsPublishable() {
        assertThat(shipped.violations(NAME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OBJECTIVE, 2",
        "GOAL, 3",
        "PRINCIPLE, 3",
        "DEV_ISSUE, 3",
        "STRATEGY, 10",
        "DRIVE_MEASURE, 9",
        "MINDSET, 4",
        "SKILL_GROUP, 4",
        "DIGITAL_SKILL, 7",
        "ROLE_GROUP, 5",
        "PERSONNEL_TYPE, 5",
        "APPROVAL_MECHANISM, 2",
        "ACTOR, 5",
        "CERTIFYING_BODY, 5",
        "POSITION_LEVEL, 13",
        "GOV_EMPLOYEE_GROUP, 9",
        "EMPLOYEE_GROUP, 22",
        "RATING, 5",
        "DEV_METHOD, 13",
        "ASSURANCE_LEVEL, 5",
        "REPORTING_CYCLE, 5"
    })
    void theShippedEditionHasEveryCodeOfTheGuideline(String list, int codes) {
        assertThat(shipped.require(list).items()).hasSize(codes);
    }

    @Test
    void theExampleOfTheFactIsTheShippedEdition() throws IOException {
        Path example =
                Path.of("../../api-specs/events/organisation/guideline-published.v1.example.json");

        assertThat(new ObjectMapper().readValue(example.toFile(), GuidelineEdition.class))
                .isEqualTo(shipped);
    }

    @Test
    void aTypingErrorOfTheSourceIsKeptBesideItsCorrection() {
        Code cyber = shipped.require("DIGITAL_SKILL").find("DS7").orElseThrow();

        assertThat(cyber.nameTh()).isEqualTo("ความมั่นคงปลอดภัยทางไซเบอร์");
        assertThat(cyber.textVerbatim()).isEqualTo("ความมั่นคงปลอดภัยด้านความปลอดภัยทางไซเบอร์");
    }

    @Test
    void everyFindingComesAtOnceWithItsPlace() {
        Code first = code("A", "ก", " ");
        Code second = code("A", "ข", "b");
        GuidelineEdition broken =
                with(List.of(new CodeList("X", "ก", "x", null, List.of(first, second))), List.of());

        assertThat(broken.violations("2571-2575"))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("#/edition", "EDITION_NAME"),
                        tuple("#/codeLists/0/items/0/nameEn", "TEXT_MISSING"),
                        tuple("#/codeLists/0/items/1/code", "CODE_DUPLICATE"));
    }

    @Test
    void aReferenceMustLeadToACodeOfItsList() {
        GuidelineEdition broken =
                changed(
                        "STRATEGY",
                        list ->
                                new CodeList(
                                        list.list(),
                                        list.titleTh(),
                                        list.titleEn(),
                                        list.references(),
                                        List.of(
                                                new Code(
                                                        "DI9.S1",
                                                        1,
                                                        "ก",
                                                        "a",
                                                        null,
                                                        Map.of("devIssue", "DI9")))));

        assertThat(broken.violations(NAME))
                .extracting(Violation::code)
                .containsExactly("REFERENCE_UNKNOWN");
    }

    @Test
    void aReferenceMayNameListsThemselves() {
        GuidelineEdition broken =
                with(
                        shipped.codeLists().stream()
                                .filter(list -> !list.list().equals("GOV_EMPLOYEE_GROUP"))
                                .toList(),
                        shipped.kpis());

        assertThat(broken.violations(NAME))
                .extracting(Violation::code)
                .containsExactly("REFERENCE_UNKNOWN");
    }

    @Test
    void aShareNeedsAPopulationAndConditionsThatResolve() {
        Kpi kpi = shipped.kpis().get(1);
        var conditions =
                new Kpi.Numerator(
                        List.of(new Kpi.Condition(List.of("NO_LIST"), "ALMOST")), null, null, null);
        Kpi broken =
                new Kpi(
                        kpi.code(),
                        kpi.version(),
                        kpi.owner(),
                        kpi.origin(),
                        kpi.kind(),
                        kpi.unit(),
                        kpi.nameTh(),
                        kpi.nameEn(),
                        null,
                        conditions);

        assertThat(with(shipped.codeLists(), List.of(broken)).violations(NAME))
                .extracting(Violation::pointer)
                .containsExactly(
                        "#/kpis/0/population/personnelTypeObligation",
                        "#/kpis/0/numerator/allOf/0/anyOfLists/0",
                        "#/kpis/0/numerator/allOf/0/minAssurance");
    }

    @Test
    void aFieldIsGovernedByTheListOfItsName() {
        assertThat(CodeList.governing("digitalTargetGroup")).isEqualTo("DIGITAL_TARGET_GROUP");
    }

    @Test
    void aReferenceToNoListIsOneFindingOfItsList() {
        GuidelineEdition broken =
                changed("STRATEGY", list -> referring(list, Map.of("devIssue", "NO_LIST")));

        assertThat(broken.violations(NAME))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("#/codeLists/10/references/devIssue", "REFERENCE_UNKNOWN"));
    }

    @Test
    void aTranslationNeverStandsWithoutItsThai() {
        GuidelineEdition broken =
                changed(
                        "OUT_OF_SCOPE_KIND",
                        list ->
                                with(
                                        list,
                                        new Code(
                                                "X",
                                                1,
                                                "ก",
                                                "a",
                                                null,
                                                Map.of("a~/En", "english", "noteTh", " "))));

        assertThat(broken.violations(NAME))
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("#/codeLists/5/items/0/attributes/a~0~1Th", "TEXT_MISSING"),
                        tuple("#/codeLists/5/items/0/attributes/noteTh", "TEXT_MISSING"));
    }

    @Test
    void whatItRestsOnIsSaidInBothLanguages() {
        GuidelineEdition broken =
                new GuidelineEdition(
                        shipped.edition(),
                        shipped.titleTh(),
                        shipped.titleEn(),
                        shipped.fiscalYearFrom(),
                        shipped.fiscalYearTo(),
                        null,
                        null,
                        null,
                        shipped.basisTh(),
                        null,
                        shipped.codeLists(),
                        shipped.kpis());

        assertThat(broken.violations(NAME))
                .extracting(Violation::pointer)
                .containsExactly("#/basisEn");
    }

    @Test
    void aKpiCountsSomeoneInItsOwnUnit() {
        Kpi kpi = shipped.kpis().get(1);
        Kpi broken =
                new Kpi(
                        kpi.code(),
                        kpi.version(),
                        kpi.owner(),
                        kpi.origin(),
                        kpi.kind(),
                        Kpi.Unit.COUNT,
                        kpi.nameTh(),
                        kpi.nameEn(),
                        new Kpi.Population("NOBODY_HAS_THIS", null),
                        kpi.numerator());

        assertThat(with(shipped.codeLists(), List.of(broken)).violations(NAME))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("#/kpis/0/unit", "KPI_UNIT_MISMATCH"),
                        tuple(
                                "#/kpis/0/population/personnelTypeObligation",
                                "KPI_POPULATION_EMPTY"));
    }

    private static CodeList referring(CodeList list, Map<String, String> references) {
        return new CodeList(list.list(), list.titleTh(), list.titleEn(), references, list.items());
    }

    private static CodeList with(CodeList list, Code code) {
        return new CodeList(
                list.list(), list.titleTh(), list.titleEn(), list.references(), List.of(code));
    }

    private GuidelineEdition changed(String list, UnaryOperator<CodeList> change) {
        var lists = new ArrayList<CodeList>();
        shipped.codeLists()
                .forEach(one -> lists.add(one.list().equals(list) ? change.apply(one) : one));
        return with(lists, shipped.kpis());
    }

    private GuidelineEdition with(List<CodeList> lists, List<Kpi> kpis) {
        return new GuidelineEdition(
                shipped.edition(),
                shipped.titleTh(),
                shipped.titleEn(),
                shipped.fiscalYearFrom(),
                shipped.fiscalYearTo(),
                null,
                null,
                null,
                null,
                null,
                lists,
                kpis);
    }

    private static Code code(String code, String nameTh, String nameEn) {
        return new Code(code, 1, nameTh, nameEn, null, Map.of());
    }
}
