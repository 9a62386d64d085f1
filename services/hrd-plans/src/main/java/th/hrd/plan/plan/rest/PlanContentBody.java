package th.hrd.plan.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.plan.domain.LinkKind;
import th.hrd.plan.plan.domain.PlanContent;
import th.hrd.plan.plan.domain.PlanLink;
import th.hrd.plan.plan.domain.Project;
import th.hrd.plan.plan.domain.TargetGroup;

/**
 * The content of a plan on the wire, in requests and in answers alike: what is read can be sent
 * back.
 */
record PlanContentBody(
        @NotNull @Min(2500) @Max(2700) Integer fiscalYearFrom,
        @NotNull @Min(2500) @Max(2700) Integer fiscalYearTo,
        @NotNull @Size(min = 1, max = 300) String titleTh,
        @Nullable @Size(max = 4000) String coreMission,
        @NotNull @Size(max = 100) List<@NotNull @Valid Link> links,
        @NotNull @Size(max = 50) List<@NotNull @Valid Group> targetGroups,
        @NotNull @Size(max = 500) List<@NotNull @Valid Item> projects) {

    private static final String CODE = "^[A-Z][A-Z0-9_.]*$";

    record Link(
            @NotNull LinkKind kind,
            @NotNull @Size(min = 1, max = 300) String reference,
            @Nullable @Size(max = 2000) String text) {}

    record Group(
            @NotNull @Size(min = 1, max = 60) @Pattern(regexp = CODE) String roleGroup,
            @NotNull TargetGroup.Coverage coverage) {}

    record Item(
            @NotNull @Size(min = 1, max = 300) String titleTh,
            @NotNull @Size(min = 1, max = 60) @Pattern(regexp = CODE) String devIssue,
            @Nullable @Size(min = 1, max = 60) @Pattern(regexp = CODE) String strategy,
            @NotNull @Size(min = 1, max = 50)
                    List<@NotNull @Size(min = 1, max = 60) @Pattern(regexp = CODE) String>
                            roleGroups,
            @NotNull @Size(max = 50)
                    List<@NotNull @Size(min = 1, max = 60) @Pattern(regexp = CODE) String>
                            personnelTypes,
            @NotNull @Size(max = 50)
                    List<@NotNull @Size(min = 1, max = 60) @Pattern(regexp = CODE) String> skills,
            @NotNull @Min(2500) @Max(2700) Integer fiscalYear,
            @Nullable @Min(1) @Max(4) Integer quarter,
            @NotNull @Min(0) @Max(1_000_000) Integer headCount,
            @NotNull
                    @DecimalMin("0")
                    @DecimalMax("9999999999999.99")
                    @Digits(integer = 13, fraction = 2)
                    BigDecimal budget,
            @Nullable @Size(max = 500) String kpi) {

        Project toProject() {
            return new Project(
                    titleTh,
                    devIssue,
                    strategy,
                    roleGroups,
                    personnelTypes,
                    skills,
                    fiscalYear,
                    quarter,
                    headCount,
                    budget,
                    kpi);
        }

        static Item from(Project project) {
            return new Item(
                    project.titleTh(),
                    project.devIssue(),
                    project.strategy(),
                    project.roleGroups(),
                    project.personnelTypes(),
                    project.skills(),
                    project.fiscalYear(),
                    project.quarter(),
                    project.headCount(),
                    project.budget(),
                    project.kpi());
        }
    }

    PlanContent toContent() {
        return new PlanContent(
                fiscalYearFrom,
                fiscalYearTo,
                titleTh,
                coreMission,
                links.stream()
                        .map(link -> new PlanLink(link.kind(), link.reference(), link.text()))
                        .toList(),
                targetGroups.stream()
                        .map(group -> new TargetGroup(group.roleGroup(), group.coverage()))
                        .toList(),
                projects.stream().map(Item::toProject).toList());
    }

    static PlanContentBody from(PlanContent content) {
        return new PlanContentBody(
                content.fiscalYearFrom(),
                content.fiscalYearTo(),
                content.titleTh(),
                content.coreMission(),
                content.links().stream()
                        .map(link -> new Link(link.kind(), link.reference(), link.text()))
                        .toList(),
                content.targetGroups().stream()
                        .map(group -> new Group(group.roleGroup(), group.coverage()))
                        .toList(),
                content.projects().stream().map(Item::from).toList());
    }
}
