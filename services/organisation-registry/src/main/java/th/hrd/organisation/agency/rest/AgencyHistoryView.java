package th.hrd.organisation.agency.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.Agency;
import th.hrd.organisation.agency.domain.AgencyName;
import th.hrd.organisation.agency.domain.LegalBasis;
import th.hrd.organisation.agency.domain.Names;

/** Every name and code of an agency, oldest first. */
record AgencyHistoryView(UUID agencyId, List<NameView> names, List<CodeView> codes) {

    static AgencyHistoryView from(Agency agency) {
        return new AgencyHistoryView(
                agency.id(),
                agency.names().stream().map(NameView::from).toList(),
                agency.codes().stream().map(CodeView::from).toList());
    }

    record NameView(
            String nameTh,
            @Nullable String nameEn,
            @Nullable String abbreviationTh,
            @Nullable String abbreviationEn,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable LegalBasis legalBasis) {

        static NameView from(AgencyName name) {
            Names names = name.names();
            return new NameView(
                    names.nameTh(),
                    names.nameEn(),
                    names.abbreviationTh(),
                    names.abbreviationEn(),
                    name.validFrom(),
                    name.validTo(),
                    name.legalBasis());
        }
    }
}
