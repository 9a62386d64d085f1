package th.hrd.certification.body;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A certifying body as answered. */
record CertifyingBodyView(
        String code,
        String nameTh,
        @Nullable String nameEn,
        Set<Capability> capabilities,
        @Nullable String operatesFor,
        int accreditationYears) {

    static CertifyingBodyView from(CertifyingBody body) {
        return new CertifyingBodyView(
                body.code(),
                body.nameTh(),
                body.nameEn(),
                body.capabilities(),
                body.operatesFor(),
                body.accreditationYears());
    }
}
