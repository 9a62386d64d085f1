package th.hrd.organisation.person.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.hrd.organisation.ShippedEdition;
import th.hrd.organisation.guideline.application.CodeBook;
import th.hrd.organisation.guideline.domain.Code;
import th.hrd.organisation.guideline.domain.CodeList;
import th.hrd.organisation.guideline.domain.GuidelineEdition;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.RoleGroup;
import th.hrd.platform.problem.Violation;

class PersonnelRulesTest {

    private static final Set<String> HEADS_BY_LEVEL =
            Set.of("บ3", "ส3", "ส5", "ส7", "ช3", "ช5", "ช7", "ท3", "ท5");

    private final PersonnelRules rules = new PersonnelRules();
    private final CodeBook edition = ShippedEdition.codeBook();
    private final List<Violation> violations = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # type,         level, head,  new,   role group
                    CIVIL_SERVANT,  K2,    false, false, RG2
                    CIVIL_SERVANT,  K2,    false, true,  RG1
                    CIVIL_SERVANT,  K3,    true,  false, RG3
                    CIVIL_SERVANT,  K3,    true,  true,  RG3
                    CIVIL_SERVANT,  D1,    false, false, RG4
                    CIVIL_SERVANT,  D2,    true,  true,  RG4
                    CIVIL_SERVANT,  S2,    false, false, RG4
                    CIVIL_SERVANT,  M1,    true,  false, RG5
                    CIVIL_SERVANT,  M2,    false, true,  RG5
                    CIVIL_SERVANT,  -,     false, false, RG2
                    OTHER_OFFICIAL, D1,    false, false, RG4
                    OTHER_OFFICIAL, -,     true,  false, RG3
                    GOV_EMPLOYEE,   E3,    false, false, RG2
                    GOV_EMPLOYEE,   S2,    false, false, RG2
                    GOV_EMPLOYEE,   S3,    true,  false, RG3
                    EMPLOYEE_PERM,  บ2,    false, false, RG2
                    EMPLOYEE_PERM,  บ3,    false, false, RG3
                    EMPLOYEE_PERM,  ส7,    false, true,  RG3
                    EMPLOYEE_TEMP,  -,     false, true,  RG1
                    GOV_EMPLOYEE,   E6,    false, false, RG2
                    EMPLOYEE_PERM,  บ2/หัวหน้า, false, false, RG3
                    EMPLOYEE_PERM,  ท4,    false, false, RG2
                    1,              D1,    false, false, RG4
                    3,              E3,    false, true,  RG1
                    2,              ช7,    false, false, RG3
                    4,              -,     true,  false, RG3
                    """)
    void theStrongestRuleDecides(
            String type, @Nullable String level, boolean head, boolean isNew, String roleGroup) {
        assertThat(classify(type, level, head, isNew).orElseThrow().roleGroup())
                .isEqualTo(RoleGroup.derived(roleGroup));
    }

    @Test
    void anAliasIsResolvedForCivilServantsOnly() {
        assertThat(classify("CIVIL_SERVANT", "S1", false, false).orElseThrow().level())
                .isEqualTo("D1");
        assertThat(classify("GOV_EMPLOYEE", "S1", false, false).orElseThrow().level())
                .isEqualTo("S1");
        assertThat(classify("OTHER_OFFICIAL", "S1", false, false)).isEmpty();
        assertThat(codes()).containsExactly("CODE_NOT_IN_LIST");
    }

    @Test
    void aTypeIsNamedByItsDpisNumberToo() {
        assertThat(
                        List.of("1", "2", "3", "4").stream()
                                .map(type -> classify(type, null, false, false).orElseThrow())
                                .map(PersonnelRules.Classification::personnelType))
                .containsExactly("CIVIL_SERVANT", "EMPLOYEE_PERM", "GOV_EMPLOYEE", "EMPLOYEE_TEMP");
        assertThat(classify("1", "S2", false, false).orElseThrow().level()).isEqualTo("D2");
        assertThat(classify("9", null, false, false)).isEmpty();
    }

    @Test
    void aLevelIsNamedAsItIsShown() {
        assertThat(classify("EMPLOYEE_PERM", "ส4/หัวหน้า", false, false).orElseThrow().level())
                .isEqualTo("ส7");
        assertThat(classify("EMPLOYEE_PERM", "ส4", false, false).orElseThrow().level())
                .isEqualTo("ส4");
        assertThat(classify("GOV_EMPLOYEE", "E6", false, false).orElseThrow().level())
                .isEqualTo("E2");
    }

    /**
     * Every level of every type, with and without heading a unit and probation, against the rules.
     */
    @Test
    void everyoneIsInExactlyTheGroupTheGuidelineSays() {
        for (String type : edition.codes("PERSONNEL_TYPE")) {
            List<String> levels =
                    edition.text("PERSONNEL_TYPE", type, "levelList")
                            .map(edition::codes)
                            .orElse(List.of());
            Stream.concat(Stream.of(Optional.<String>empty()), levels.stream().map(Optional::of))
                    .forEach(level -> everyDutyAt(type, level));
        }
    }

    private void everyDutyAt(String type, Optional<String> level) {
        for (boolean head : new boolean[] {false, true}) {
            for (boolean isNew : new boolean[] {false, true}) {
                assertThat(
                                classify(type, level.orElse(null), head, isNew)
                                        .orElseThrow()
                                        .roleGroup())
                        .as("%s %s, head %s, new %s", type, level, head, isNew)
                        .isEqualTo(RoleGroup.derived(expected(level.orElse(""), head, isNew)));
            }
        }
    }

    /** The precedence RG5, RG4, RG3, RG1, RG2, written down a second time. */
    private static String expected(String level, boolean head, boolean isNew) {
        if (level.startsWith("M")) {
            return "RG5";
        }
        if (level.startsWith("D")) {
            return "RG4";
        }
        if (head || HEADS_BY_LEVEL.contains(level)) {
            return "RG3";
        }
        return isNew ? "RG1" : "RG2";
    }

    @Test
    void aLevelOfAnotherTypeIsRefused() {
        classify("GOV_EMPLOYEE", "K2", false, false);
        classify("CIVIL_SERVANT", "ส3", false, false);

        assertThat(violations)
                .extracting(Violation::pointer)
                .containsExactly("#/positionLevel", "#/positionLevel");
    }

    @Test
    void personnelWithoutLevelsHaveNone() {
        classify("EMPLOYEE_TEMP", "K1", false, false);

        assertThat(codes()).containsExactly("LEVEL_NOT_FOR_PERSONNEL_TYPE");
    }

    @Test
    void everyUnknownCodeIsFoundAtOnce() {
        rules.classify(edition, sent("NOBODY", null, "ANALOGUE", "RG9", null), violations);

        assertThat(violations)
                .extracting(Violation::pointer)
                .containsExactly(
                        "#/personnelType",
                        "#/digitalTargetGroup",
                        "#/roleGroup",
                        "#/roleGroupReason");
    }

    @Test
    void anAgencyMaySetTheRoleGroupWithAReason() {
        RoleGroup set =
                rules.classify(
                                edition,
                                sent("CIVIL_SERVANT", "K3", "IT", "RG3", "รักษาการหัวหน้ากลุ่ม"),
                                violations)
                        .orElseThrow()
                        .roleGroup();

        assertThat(set).isEqualTo(RoleGroup.setByAgency("RG3", "รักษาการหัวหน้ากลุ่ม"));
    }

    @Test
    void theManagerialGroupsAreForThoseWhoCanHoldSuchPositions() {
        rules.classify(edition, sent("GOV_EMPLOYEE", "E3", "IT", "RG4", "เหตุผล"), violations);

        assertThat(codes()).containsExactly("ROLE_GROUP_NOT_FOR_PERSONNEL_TYPE");
    }

    @Test
    void theShippedEditionServes() {
        assertThat(rules.missingIn(edition)).isEmpty();
    }

    @Test
    void anEditionThatLeavesSomeoneWithoutAGroupDoesNot() {
        GuidelineEdition shipped = ShippedEdition.read();
        var only =
                new CodeList(
                        "ROLE_GROUP",
                        "กลุ่ม",
                        "groups",
                        null,
                        List.of(
                                new Code(
                                        "RG1",
                                        1,
                                        "ก",
                                        "a",
                                        null,
                                        Map.of("precedence", 1, "derivedBy", "NEWLY_APPOINTED"))));
        var broken =
                new GuidelineEdition(
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
                        List.of(
                                only,
                                shipped.require("PERSONNEL_TYPE"),
                                shipped.require("DIGITAL_TARGET_GROUP")),
                        List.of());

        assertThat(rules.missingIn(new CodeBook(broken)))
                .extracting(Violation::code)
                .containsExactly("ROLE_GROUP_RULES_INCOMPLETE");
    }

    private Optional<PersonnelRules.Classification> classify(
            String type, @Nullable String level, boolean head, boolean isNew) {
        return rules.classify(
                edition,
                new RecordPerson.DutyAsSent(
                        type,
                        level,
                        null,
                        null,
                        isNew,
                        head,
                        null,
                        "NON_IT",
                        null,
                        null,
                        null,
                        AssignmentStatus.ACTIVE),
                violations);
    }

    private static RecordPerson.DutyAsSent sent(
            String type,
            @Nullable String level,
            String targetGroup,
            String roleGroup,
            @Nullable String reason) {
        return new RecordPerson.DutyAsSent(
                type,
                level,
                null,
                null,
                false,
                false,
                null,
                targetGroup,
                roleGroup,
                reason,
                null,
                AssignmentStatus.ACTIVE);
    }

    private List<String> codes() {
        return violations.stream().map(Violation::code).toList();
    }
}
