package th.hrd.organisation.agency.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.RenameAgency;
import th.hrd.organisation.agency.domain.LegalBasis;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.platform.http.IfMatch;

/** The names an agency has from a day. */
record RenameAgencyRequest(
        @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 300) String nameTh,
        @Size(min = 1, max = 300) @Nullable String nameEn,
        @Size(min = 1, max = 40) @Nullable String abbreviationTh,
        @Size(min = 1, max = 40) @Nullable String abbreviationEn,
        @NotNull LocalDate effectiveFrom,
        @NotNull @Valid LegalBasisRequest legalBasis) {

    RenameAgency toCommand(String agency, IfMatch expected) {
        return new RenameAgency(
                agency,
                expected,
                new Names(nameTh, nameEn, abbreviationTh, abbreviationEn),
                effectiveFrom,
                new LegalBasis(legalBasis.document, legalBasis.number, legalBasis.date));
    }

    record LegalBasisRequest(
            @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 500) String document,
            @Size(min = 1, max = 100) @Nullable String number,
            @Nullable LocalDate date) {}
}
