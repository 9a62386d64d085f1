package th.hrd.demo.synthetic;

import java.util.Optional;
import java.util.Set;

/**
 * A real agency.
 *
 * @param code the Budget Bureau's five digits, or a slug where no public code was found
 * @param parent the code of the ministry; empty for a ministry
 * @param kind as in the list AGENCY_KIND
 * @param source what is known of the row's origin
 */
public record Agency(
        String code,
        Optional<String> parent,
        String kind,
        String nameTh,
        Optional<String> nameEn,
        Optional<String> abbreviationTh,
        Optional<String> abbreviationEn,
        String source) {

    private static final Set<String> CONTAINERS = Set.of("MINISTRY", "GROUP");
    private static final Set<String> MANDATORY =
            Set.of("DEPARTMENT", "DEPARTMENT_EQUIV", "INDEPENDENT_DEPARTMENT", "DEFENCE_UNIT");

    /** How the agency is named in a path, for example {@code bb5:03005}. */
    public String reference() {
        return scheme() + ":" + code;
    }

    public String scheme() {
        return code.matches("\\d{5}") ? "bb5" : "slug";
    }

    /** A ministry reports through its departments and has no people of its own. */
    public boolean isContainer() {
        return CONTAINERS.contains(kind);
    }

    /** The guideline binds departments and agencies of department status; others may adopt it. */
    public boolean isMandatory() {
        return MANDATORY.contains(kind);
    }
}
