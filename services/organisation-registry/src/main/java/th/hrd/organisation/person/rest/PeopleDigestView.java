package th.hrd.organisation.person.rest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.PeopleDigest;
import th.hrd.organisation.person.domain.UnitDigest;

/** What an agency's people come to, for an HRIS to compare its own with. */
record PeopleDigestView(UUID agencyId, long people, String digest, List<UnitView> units) {

    static PeopleDigestView from(UUID agencyId, PeopleDigest digest) {
        return new PeopleDigestView(
                agencyId,
                digest.people(),
                digest.digest(),
                digest.units().stream().map(UnitView::from).toList());
    }

    /** One unit; those without a unit have none. */
    record UnitView(@Nullable String unit, long people, String digest) {

        static UnitView from(UnitDigest digest) {
            return new UnitView(
                    digest.unit().isEmpty() ? null : digest.unit(),
                    digest.people(),
                    digest.digest());
        }
    }
}
