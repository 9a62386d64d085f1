package th.hrd.organisation.reorganisation.domain;

/**
 * How many agencies a kind of order takes and makes.
 *
 * @param fewestSources at least
 * @param mostSources at most
 * @param fewestTargets at least
 * @param mostTargets at most
 * @param targets which agencies can be targets
 */
record Cardinality(
        int fewestSources, int mostSources, int fewestTargets, int mostTargets, Targets targets) {

    static final int MANY = 100;

    /** Whether a target is made by the order or goes on. */
    enum Targets {
        NEW,
        EXISTING,
        EITHER
    }
}
