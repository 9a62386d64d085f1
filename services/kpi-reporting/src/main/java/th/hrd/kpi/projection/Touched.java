package th.hrd.kpi.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a batch of events may have changed, with the events that did: the person-years and
 * agency-years to work out anew.
 */
public final class Touched {

    /**
     * A person's standing may have changed.
     *
     * @param fiscalYear the one year concerned (Buddhist era), or null for every year
     * @param cause the event
     */
    public record Person(UUID personId, @Nullable Integer fiscalYear, UUID cause) {}

    private final Set<Person> persons = new HashSet<>();
    private final Set<UUID> agencies = new HashSet<>();
    private @Nullable UUID rules;

    public void person(UUID personId, UUID cause) {
        persons.add(new Person(personId, null, cause));
    }

    public void personYear(UUID personId, int fiscalYear, UUID cause) {
        persons.add(new Person(personId, fiscalYear, cause));
    }

    public void agency(UUID agencyId) {
        agencies.add(agencyId);
    }

    /** What is counted has changed, and with it possibly every figure. */
    public void rules(UUID cause) {
        rules = cause;
    }

    public List<Person> persons() {
        return new ArrayList<>(persons);
    }

    public Set<UUID> agencies() {
        return Set.copyOf(agencies);
    }

    /** The event that changed what is counted; null when none did. */
    public @Nullable UUID rulesChangedBy() {
        return rules;
    }
}
