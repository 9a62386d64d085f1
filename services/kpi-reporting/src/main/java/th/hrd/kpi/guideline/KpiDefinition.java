package th.hrd.kpi.guideline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a KPI is, as the guideline edition defines it.
 *
 * @param version rises with every change of the definition
 * @param owner whose KPI it is, the agencies' or the OCSC's
 * @param origin where it comes from
 * @param population who is counted; null where nobody is
 * @param numerator what has to be met to count; null where the level is judged
 */
public record KpiDefinition(
        String kpi,
        int version,
        String owner,
        String origin,
        Kind kind,
        String unit,
        String nameTh,
        String nameEn,
        @Nullable Population population,
        @Nullable Numerator numerator) {

    /** How a KPI gets its value. */
    public enum Kind {
        /** The share of persons who meet the numerator. */
        PERSON_SHARE,
        /** The share of agencies that meet the numerator. */
        AGENCY_SHARE,
        /** A plain count. */
        COUNT,
        /** A level of success, judged and not counted. */
        LEVEL
    }

    /**
     * Who is counted.
     *
     * @param personnelTypeObligation of persons: those of a type with this obligation
     * @param agencyObligation of agencies: those with this obligation
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Population(
            @Nullable String personnelTypeObligation, @Nullable String agencyObligation) {}

    /**
     * What has to be met.
     *
     * @param allOf of persons: every clause
     * @param planStatuses of agencies: a plan in one of these
     * @param confirmations of agencies: with all of these
     * @param counts what is counted plainly
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Numerator(
            @Nullable List<Clause> allOf,
            @Nullable List<String> planStatuses,
            @Nullable List<String> confirmations,
            @Nullable String counts) {}

    /**
     * One thing a person has to reach.
     *
     * @param anyOfLists a development dimension of any of these code lists
     * @param minAssurance with this assurance or a higher one
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Clause(List<String> anyOfLists, String minAssurance) {}

    /** Whether its value is counted from data, and so can be asked for as a figure. */
    public boolean isComputed() {
        return kind != Kind.LEVEL;
    }

    /** Whether it counts persons, and so can be split by what they are. */
    public boolean countsPersons() {
        return kind == Kind.PERSON_SHARE;
    }
}
