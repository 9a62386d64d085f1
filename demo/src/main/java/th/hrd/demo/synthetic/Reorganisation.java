package th.hrd.demo.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real reorganisation, of which not everything is known.
 *
 * @param name our own, to tell it from others
 * @param kind as the registry names it
 * @param sources codes of the agencies it is about
 * @param targets the agencies that come of it or take over
 * @param legalBasis what is known of the document
 * @param remarks what is not known, in words; part of the order
 */
public record Reorganisation(
        String name,
        String kind,
        LocalDate effectiveFrom,
        DateOrigin dateIs,
        Optional<Map<String, String>> legalBasis,
        List<String> sources,
        List<Target> targets,
        Optional<String> remarks) {

    /** How the day is known. */
    public enum DateOrigin {
        /** A public source names it. */
        SOURCED,
        /** Public sources name days next to each other. */
        DISPUTED,
        /** Only that it was not later is known. */
        LATEST_POSSIBLE,
        /** Nothing is known; a day that fits what is. */
        CONVENTION
    }

    /**
     * @param share of the source, where several take over
     * @param takesRest whether it takes what no other is named for
     */
    public record Target(String agency, Optional<String> share, boolean takesRest) {}

    /** Whether its targets come into being by it. */
    public boolean creates() {
        return !targets.isEmpty() && !kind.equals("ABSORB");
    }
}
