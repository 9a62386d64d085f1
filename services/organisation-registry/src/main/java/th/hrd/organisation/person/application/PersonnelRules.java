package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.guideline.application.CodeBook;
import th.hrd.organisation.guideline.application.EditionRequirement;
import th.hrd.organisation.guideline.domain.CodeList;
import th.hrd.organisation.person.domain.Duty;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.organisation.person.domain.PositionLevel;
import th.hrd.organisation.person.domain.RoleGroup;
import th.hrd.organisation.person.domain.RoleGroupDerivation;
import th.hrd.organisation.person.domain.RoleGroupRule;
import th.hrd.platform.problem.Violation;

/**
 * What the guideline's edition says about personnel: types, levels with their aliases, role groups.
 */
@ApplicationScoped
class PersonnelRules implements EditionRequirement {

    private static final String PERSONNEL_TYPES = CodeList.governing("personnelType");
    private static final String ROLE_GROUPS = CodeList.governing("roleGroup");
    private static final String DIGITAL_TARGET_GROUPS = CodeList.governing("digitalTargetGroup");

    /**
     * The codes and the role group of a duty.
     *
     * @param personnelType the type's own code
     * @param level the level's own code, if there is a level
     * @param roleGroup derived or set
     */
    record Classification(String personnelType, @Nullable String level, RoleGroup roleGroup) {}

    /**
     * Classifies a duty by the edition, or adds what is wrong with it to the violations.
     *
     * @return empty when a violation was found
     */
    Optional<Classification> classify(
            CodeBook codes, RecordPerson.DutyAsSent sent, List<Violation> violations) {
        var found = new ArrayList<Violation>();
        Optional<String> type = personnelType(codes, sent.personnelType(), found);
        check(
                codes,
                DIGITAL_TARGET_GROUPS,
                sent.digitalTargetGroup(),
                "#/digitalTargetGroup",
                found);
        PositionLevel level =
                sent.positionLevel() == null || !found.isEmpty()
                        ? null
                        : level(codes, type.orElseThrow(), sent.positionLevel(), found);
        if (sent.roleGroup() != null) {
            override(codes, sent, type, sent.roleGroup(), found);
        }
        violations.addAll(found);
        if (!found.isEmpty()) {
            return Optional.empty();
        }
        return type.map(
                known ->
                        new Classification(
                                known,
                                level == null ? null : level.code(),
                                roleGroup(codes, sent, known, level)));
    }

    @Override
    public List<Violation> missingIn(CodeBook edition) {
        return Stream.of(PERSONNEL_TYPES, DIGITAL_TARGET_GROUPS, ROLE_GROUPS)
                .filter(
                        list ->
                                edition.codes(list).isEmpty()
                                        || (list.equals(ROLE_GROUPS)
                                                && !derivation(edition)
                                                        .map(RoleGroupDerivation::isComplete)
                                                        .orElse(false)))
                .map(list -> PersonProblem.ROLE_GROUP_RULES_INCOMPLETE.at("#/codeLists", list))
                .toList();
    }

    private static RoleGroup roleGroup(
            CodeBook codes,
            RecordPerson.DutyAsSent sent,
            String personnelType,
            @Nullable PositionLevel level) {
        if (sent.roleGroup() != null && sent.roleGroupReason() != null) {
            return RoleGroup.setByAgency(sent.roleGroup(), sent.roleGroupReason());
        }
        var duty = new Duty(personnelType, level, sent.headsUnit(), sent.onProbation());
        return RoleGroup.derived(derivation(codes).orElseThrow().derive(duty));
    }

    private static void override(
            CodeBook codes,
            RecordPerson.DutyAsSent sent,
            Optional<String> personnelType,
            String roleGroup,
            List<Violation> found) {
        if (check(codes, ROLE_GROUPS, roleGroup, "#/roleGroup", found)) {
            RoleGroupDerivation groups = derivation(codes).orElseThrow();
            personnelType
                    .filter(type -> !groups.allows(roleGroup, type))
                    .ifPresent(
                            type ->
                                    found.add(
                                            PersonProblem.ROLE_GROUP_NOT_FOR_PERSONNEL_TYPE.at(
                                                    "#/roleGroup", roleGroup, type)));
        }
        if (sent.roleGroupReason() == null) {
            found.add(PersonProblem.ROLE_GROUP_REASON_REQUIRED.at("#/roleGroupReason"));
        }
    }

    /** The type by its code, or by the number DPIS has for it. */
    private static Optional<String> personnelType(
            CodeBook codes, String sent, List<Violation> found) {
        Optional<String> type =
                codes.codes(PERSONNEL_TYPES).stream()
                        .filter(
                                code ->
                                        code.equals(sent)
                                                || codes.texts(PERSONNEL_TYPES, code, "dpisCode")
                                                        .contains(sent))
                        .findFirst();
        if (type.isEmpty()) {
            found.add(PersonProblem.CODE_NOT_IN_LIST.at("#/personnelType", sent, PERSONNEL_TYPES));
        }
        return type;
    }

    /** The level by its code, or by an alias that is in use for this personnel type only. */
    private static @Nullable PositionLevel level(
            CodeBook codes, String personnelType, String sent, List<Violation> found) {
        Optional<String> list = codes.text(PERSONNEL_TYPES, personnelType, "levelList");
        if (list.isEmpty()) {
            found.add(
                    PersonProblem.LEVEL_NOT_FOR_PERSONNEL_TYPE.at(
                            "#/positionLevel", personnelType));
            return null;
        }
        String levels = list.get();
        Optional<String> code =
                codes.contains(levels, sent)
                        ? Optional.of(sent)
                        : codes.codes(levels).stream()
                                .filter(
                                        known ->
                                                codes.texts(levels, known, "aliases").contains(sent)
                                                        && codes.texts(
                                                                        levels,
                                                                        known,
                                                                        "aliasPersonnelTypes")
                                                                .contains(personnelType))
                                .findFirst();
        if (code.isEmpty()) {
            found.add(PersonProblem.CODE_NOT_IN_LIST.at("#/positionLevel", sent, levels));
            return null;
        }
        return new PositionLevel(
                code.get(),
                codes.text(levels, code.get(), "roleGroup").orElse(null),
                codes.flag(levels, code.get(), "impliesHead"));
    }

    /** Empty when a group says neither its precedence nor what it is derived by. */
    private static Optional<RoleGroupDerivation> derivation(CodeBook codes) {
        var rules = new ArrayList<RoleGroupRule>();
        for (String group : codes.codes(ROLE_GROUPS)) {
            Optional<Integer> precedence =
                    codes.text(ROLE_GROUPS, group, "precedence")
                            .filter(text -> text.matches("\\d{1,4}"))
                            .map(Integer::valueOf);
            Set<RoleGroupRule.Trigger> triggers = triggers(codes, group);
            if (precedence.isEmpty() || triggers.isEmpty()) {
                return Optional.empty();
            }
            rules.add(
                    new RoleGroupRule(
                            group,
                            precedence.get(),
                            triggers,
                            Set.copyOf(codes.texts(ROLE_GROUPS, group, "personnelTypes"))));
        }
        return Optional.of(new RoleGroupDerivation(rules));
    }

    private static Set<RoleGroupRule.Trigger> triggers(CodeBook codes, String group) {
        List<String> named = codes.texts(ROLE_GROUPS, group, "derivedBy");
        var triggers = EnumSet.noneOf(RoleGroupRule.Trigger.class);
        for (RoleGroupRule.Trigger trigger : RoleGroupRule.Trigger.values()) {
            if (named.contains(trigger.name())) {
                triggers.add(trigger);
            }
        }
        return triggers.size() == named.size() ? triggers : Set.of();
    }

    private static boolean check(
            CodeBook codes, String list, String code, String pointer, List<Violation> found) {
        if (codes.contains(list, code)) {
            return true;
        }
        found.add(PersonProblem.CODE_NOT_IN_LIST.at(pointer, code, list));
        return false;
    }
}
