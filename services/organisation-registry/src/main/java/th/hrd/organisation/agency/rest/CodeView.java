package th.hrd.organisation.agency.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.AgencyCode;

/** A code of an agency and how long it holds. */
record CodeView(String scheme, String code, LocalDate validFrom, @Nullable LocalDate validTo) {

    static CodeView from(AgencyCode code) {
        return new CodeView(code.scheme().label(), code.code(), code.validFrom(), code.validTo());
    }
}
