package th.hrd.kpi.agency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency as the registry last described it, under the name of the day asked for.
 *
 * @param code the first of its codes as {@code scheme:code}; empty when it has none
 * @param obligation how far the guideline binds it
 * @param top whether it stands under no other
 */
public record Agency(
        UUID id,
        String code,
        String nameTh,
        @Nullable String nameEn,
        Obligation obligation,
        boolean top) {

    /** How far the guideline binds an agency (guideline 2566-2570, target agencies). */
    public enum Obligation {
        /** A department or of department status: counted in the figures of ministry and nation. */
        MANDATORY,
        /** Adopts the guideline by analogy: counted apart. */
        VOLUNTARY,
        /** Holds departments, as a ministry does, and reports through them. */
        CONTAINER
    }

    /** A ministry, or another group at the top of the hierarchy. */
    public boolean isMinistry() {
        return top && obligation == Obligation.CONTAINER;
    }
}
