package th.hrd.certification.body;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What OCSC says about a certifying body.
 *
 * @param operatesFor code of the body on whose behalf it works
 * @param accreditationYears how long its accreditations hold when they do not say so themselves
 */
record BodyProfile(
        String nameTh,
        @Nullable String nameEn,
        Set<Capability> capabilities,
        @Nullable String operatesFor,
        int accreditationYears) {}
