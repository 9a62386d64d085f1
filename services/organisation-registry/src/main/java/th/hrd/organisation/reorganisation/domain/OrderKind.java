package th.hrd.organisation.reorganisation.domain;

import static th.hrd.organisation.reorganisation.domain.Cardinality.MANY;
import static th.hrd.organisation.reorganisation.domain.Cardinality.Targets.EITHER;
import static th.hrd.organisation.reorganisation.domain.Cardinality.Targets.EXISTING;
import static th.hrd.organisation.reorganisation.domain.Cardinality.Targets.NEW;

/** What a law can do to agencies. */
public enum OrderKind {
    /** An agency has other names. */
    RENAME(new Cardinality(1, 1, 0, 0, EITHER), false),
    /** Agencies stand under another. */
    MOVE(new Cardinality(1, MANY, 0, 0, EITHER), false),
    /** Agencies become one that is new. */
    MERGE(new Cardinality(2, MANY, 1, 1, NEW), true),
    /** An agency becomes several; it may be one of them and goes on then. */
    SPLIT(new Cardinality(1, 1, 2, MANY, EITHER), true),
    /** An agency that goes on takes over others. */
    ABSORB(new Cardinality(1, MANY, 1, 1, EXISTING), true),
    /** An agency ends without a successor. */
    CLOSE(new Cardinality(1, 1, 0, 0, EITHER), true),
    /** An agency begins without a predecessor. */
    CREATE(new Cardinality(0, 0, 1, 1, NEW), false);

    private final Cardinality cardinality;
    private final boolean endsSources;

    OrderKind(Cardinality cardinality, boolean endsSources) {
        this.cardinality = cardinality;
        this.endsSources = endsSources;
    }

    Cardinality cardinality() {
        return cardinality;
    }

    /** Whether a source ends with the order, unless it is a target too. */
    boolean endsSources() {
        return endsSources;
    }

    boolean hasNames() {
        return this == RENAME;
    }

    boolean hasParent() {
        return this == MOVE;
    }

    /** Whether the source is divided among the targets by units and shares. */
    boolean divides() {
        return this == SPLIT;
    }
}
