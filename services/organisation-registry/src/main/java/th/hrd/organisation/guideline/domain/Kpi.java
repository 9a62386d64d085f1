package th.hrd.organisation.guideline.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A KPI of the guideline and the rule by which it is computed; the numerator is a condition on the
 * population, so no share passes 100 per cent.
 *
 * @param code its code
 * @param version of the definition, from 1
 * @param owner who answers for it
 * @param origin where it comes from
 * @param kind how it is computed
 * @param unit of its value
 * @param nameTh name, Thai
 * @param nameEn name, English
 * @param population who is counted; absent for a count or a level
 * @param numerator what makes one of the population count; absent for a level
 */
public record Kpi(
        String code,
        int version,
        Owner owner,
        Origin origin,
        Kind kind,
        Unit unit,
        String nameTh,
        String nameEn,
        @Nullable Population population,
        @Nullable Numerator numerator) {

    /** Who answers for a KPI. */
    public enum Owner {
        AGENCY,
        OCSC
    }

    /**
     * Where a KPI comes from: the text of the guideline names examples only, so the catalogue stays
     * open.
     */
    public enum Origin {
        SEED,
        OCSC,
        AGENCY
    }

    /** How a KPI is computed. */
    public enum Kind {
        PERSON_SHARE(Unit.PERCENT),
        AGENCY_SHARE(Unit.PERCENT),
        COUNT(Unit.COUNT),
        LEVEL(Unit.LEVEL);

        private final Unit unit;

        Kind(Unit unit) {
            this.unit = unit;
        }

        /** The unit its values have. */
        Unit unit() {
            return unit;
        }
    }

    /** Unit of a KPI's value. */
    public enum Unit {
        PERCENT,
        COUNT,
        LEVEL
    }

    /**
     * Who is counted in the denominator; one of the two.
     *
     * @param personnelTypeObligation people whose personnel type has this obligation
     * @param agencyObligation agencies that have this obligation
     */
    public record Population(
            @Nullable String personnelTypeObligation, @Nullable String agencyObligation) {}

    /**
     * What makes one of the population count.
     *
     * @param allOf conditions on the person's developments, all to be met
     * @param planStatuses statuses of the agency's HRD plan that count
     * @param confirmations what the plan must have confirmed
     * @param counts what a plain count counts
     */
    public record Numerator(
            @Nullable List<Condition> allOf,
            @Nullable List<String> planStatuses,
            @Nullable List<String> confirmations,
            @Nullable String counts) {}

    /**
     * Met by a development in any of the lists.
     *
     * @param anyOfLists names of code lists
     * @param minAssurance the weakest assurance that counts
     */
    public record Condition(List<String> anyOfLists, String minAssurance) {

        public Condition {
            anyOfLists = List.copyOf(anyOfLists);
        }
    }
}
