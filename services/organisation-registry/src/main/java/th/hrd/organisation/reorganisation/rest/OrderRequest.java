package th.hrd.organisation.reorganisation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.CodeAsSent;
import th.hrd.organisation.agency.domain.LegalBasis;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.organisation.reorganisation.application.OrderAsSent;
import th.hrd.organisation.reorganisation.domain.OrderKind;
import th.hrd.platform.privacy.NoNationalId;

/** A reorganisation order to draft. */
record OrderRequest(
        @NotNull OrderKind kind,
        @NotNull LocalDate effectiveFrom,
        @NotNull @Valid LegalBasisRequest legalBasis,
        @NoNationalId @Size(min = 1, max = 2000) @Nullable String remarks,
        @Size(max = 100) @Nullable List<@NotNull @Valid SourceRequest> sources,
        @Size(max = 100) @Nullable List<@NotNull @Valid TargetRequest> targets,
        @Valid @Nullable NamesRequest names,
        @Size(max = 61) @Nullable String parent) {

    OrderAsSent toOrder() {
        return new OrderAsSent(
                kind,
                effectiveFrom,
                new LegalBasis(legalBasis.document, legalBasis.number, legalBasis.date),
                remarks,
                sources == null ? List.of() : sources.stream().map(SourceRequest::agency).toList(),
                targets == null
                        ? List.of()
                        : targets.stream().map(TargetRequest::toTarget).toList(),
                names == null ? null : names.toNames(),
                parent);
    }

    record LegalBasisRequest(
            @NoNationalId @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 500) String document,
            @NoNationalId @Size(min = 1, max = 100) @Nullable String number,
            @Nullable LocalDate date) {}

    record NamesRequest(
            @NoNationalId @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 300) String nameTh,
            @NoNationalId @Size(min = 1, max = 300) @Nullable String nameEn,
            @NoNationalId @Size(min = 1, max = 40) @Nullable String abbreviationTh,
            @NoNationalId @Size(min = 1, max = 40) @Nullable String abbreviationEn) {

        Names toNames() {
            return new Names(nameTh, nameEn, abbreviationTh, abbreviationEn);
        }
    }

    record SourceRequest(@NotNull @Size(max = 61) String agency) {}

    record TargetRequest(
            @Size(max = 61) @Nullable String agency,
            @Valid @Nullable NewAgencyRequest newAgency,
            @DecimalMin(value = "0", inclusive = false) @Max(1) @Digits(integer = 1, fraction = 10)
                    @Nullable BigDecimal share,
            @Size(max = 1000) @Nullable List<@NotNull @Size(min = 1, max = 40) String> units,
            @Nullable Boolean takesRest) {

        OrderAsSent.TargetAsSent toTarget() {
            return new OrderAsSent.TargetAsSent(
                    agency,
                    newAgency == null ? null : newAgency.toAgency(),
                    share,
                    Objects.requireNonNullElse(units, List.of()),
                    Boolean.TRUE.equals(takesRest));
        }
    }

    record NewAgencyRequest(
            @NotNull @Pattern(regexp = "^\\S{1,40}$") String kind,
            @Size(max = 61) @Nullable String parent,
            @NotNull @Valid NamesRequest names,
            @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid NewCodeRequest> codes) {

        OrderAsSent.NewAgencyAsSent toAgency() {
            return new OrderAsSent.NewAgencyAsSent(
                    kind,
                    parent,
                    names.toNames(),
                    codes.stream().map(NewCodeRequest::toCode).toList());
        }
    }

    record NewCodeRequest(
            @NotNull @Pattern(regexp = "^[a-z][a-z0-9-]{0,19}$") String scheme,
            @NoNationalId @NotNull @Pattern(regexp = "^[A-Za-z0-9._-]{1,40}$") String code) {

        CodeAsSent toCode() {
            return new CodeAsSent(scheme, code, null, null);
        }
    }
}
