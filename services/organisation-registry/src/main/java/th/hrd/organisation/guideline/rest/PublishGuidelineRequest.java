package th.hrd.organisation.guideline.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.guideline.domain.Code;
import th.hrd.organisation.guideline.domain.CodeList;
import th.hrd.organisation.guideline.domain.GuidelineEdition;
import th.hrd.organisation.guideline.domain.Kpi;

/**
 * An edition to publish, as it comes in; what belongs together is checked by the edition itself.
 */
record PublishGuidelineRequest(
        @NotNull @Pattern(regexp = "^[0-9]{4}-[0-9]{4}$") String edition,
        @NotNull @Size(max = 1000) String titleTh,
        @NotNull @Size(max = 1000) String titleEn,
        @NotNull @Min(2500) @Max(2700) Integer fiscalYearFrom,
        @NotNull @Min(2500) @Max(2700) Integer fiscalYearTo,
        @Pattern(regexp = "^[0-9]{4}-[0-9]{4}$") @Nullable String supersedes,
        @Pattern(regexp = "^[0-9]{4}-[0-9]{4}$") @Nullable String supersededBy,
        @Min(2500) @Max(2700) @Nullable Integer validToFiscalYear,
        @Size(max = 1000) @Nullable String basisTh,
        @Size(max = 1000) @Nullable String basisEn,
        @NotNull @Size(max = 200) List<@NotNull @Valid CodeListRequest> codeLists,
        @NotNull @Size(max = 200) List<@NotNull @Valid KpiRequest> kpis) {

    /**
     * What took the edition's place is not the sender's to say: it is accepted, so that what was
     * read can be sent back, and left unread.
     */
    GuidelineEdition toEdition() {
        return new GuidelineEdition(
                edition,
                titleTh,
                titleEn,
                fiscalYearFrom,
                fiscalYearTo,
                supersedes,
                null,
                null,
                basisTh,
                basisEn,
                codeLists.stream().map(CodeListRequest::toCodeList).toList(),
                kpis.stream().map(KpiRequest::toKpi).toList());
    }

    record CodeListRequest(
            @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,39}$") String list,
            @NotNull @Size(max = 1000) String titleTh,
            @NotNull @Size(max = 1000) String titleEn,
            @Size(max = 50) @Nullable Map<String, @NotNull @Size(max = 40) String> references,
            @NotNull @Size(max = 2000) List<@NotNull @Valid CodeRequest> items) {

        CodeList toCodeList() {
            return new CodeList(
                    list,
                    titleTh,
                    titleEn,
                    references,
                    items.stream().map(CodeRequest::toCode).toList());
        }
    }

    record CodeRequest(
            @NotNull @Pattern(regexp = "^\\S{1,40}$") String code,
            @NotNull @Min(0) @Max(100_000) Integer order,
            @NotNull @Size(max = 4000) String nameTh,
            @NotNull @Size(max = 4000) String nameEn,
            @Size(max = 4000) @Nullable String textVerbatim,
            @NotNull @Size(max = 50) Map<String, @NotNull Object> attributes) {

        Code toCode() {
            return new Code(code, order, nameTh, nameEn, textVerbatim, attributes);
        }
    }

    record KpiRequest(
            @NotNull @Pattern(regexp = "^\\S{1,40}$") String code,
            @NotNull @Min(1) @Max(100_000) Integer version,
            @NotNull Kpi.Owner owner,
            @NotNull Kpi.Origin origin,
            @NotNull Kpi.Kind kind,
            @NotNull Kpi.Unit unit,
            @NotNull @Size(max = 1000) String nameTh,
            @NotNull @Size(max = 1000) String nameEn,
            Kpi.@Nullable Population population,
            @Valid @Nullable NumeratorRequest numerator) {

        Kpi toKpi() {
            return new Kpi(
                    code,
                    version,
                    owner,
                    origin,
                    kind,
                    unit,
                    nameTh,
                    nameEn,
                    population,
                    numerator == null ? null : numerator.toNumerator());
        }
    }

    record NumeratorRequest(
            @Size(max = 20) @Nullable List<@NotNull @Valid ConditionRequest> allOf,
            @Size(max = 20) @Nullable List<@NotNull String> planStatuses,
            @Size(max = 20) @Nullable List<@NotNull String> confirmations,
            @Nullable String counts) {

        Kpi.Numerator toNumerator() {
            return new Kpi.Numerator(
                    allOf == null
                            ? null
                            : allOf.stream().map(ConditionRequest::toCondition).toList(),
                    planStatuses,
                    confirmations,
                    counts);
        }
    }

    record ConditionRequest(
            @NotNull @Size(max = 20) List<@NotNull String> anyOfLists,
            @NotNull @Pattern(regexp = "^\\S{1,40}$") String minAssurance) {

        Kpi.Condition toCondition() {
            return new Kpi.Condition(anyOfLists, minAssurance);
        }
    }
}
