package th.hrd.organisation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.security.CurrentUser;

/**
 * The log of accesses to personal data. Writing it belongs to the transaction of the access: what
 * cannot be logged is not answered.
 */
@ApplicationScoped
public class AccessLog {

    private final AccessRepository accesses;
    private final CurrentUser user;
    private final InstantSource clock;

    AccessLog(AccessRepository accesses, CurrentUser user, InstantSource clock) {
        this.accesses = accesses;
        this.user = user;
        this.clock = clock;
    }

    /** The caller of the present request touched this person's data. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(AccessAction action, UUID personId) {
        write(Accessor.of(user), action, List.of(personId), null);
    }

    /**
     * The caller of the present request touched these people's data.
     *
     * @param purpose why, where the caller had to say so
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(AccessAction action, Collection<UUID> people, @Nullable String purpose) {
        write(Accessor.of(user), action, people, purpose);
    }

    /** As above, for work that goes on after the request of its accessor. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(
            Accessor accessor,
            AccessAction action,
            Collection<UUID> people,
            @Nullable String purpose) {
        accesses.append(clock.instant(), accessor, action, people, purpose);
    }

    /**
     * One row more than the page: accesses to any of these records, the newest first.
     *
     * @param before none from this moment on, if it is given
     */
    @Transactional
    public List<AccessEntry> of(
            Collection<UUID> people, @Nullable Instant before, PageRequest page) {
        return accesses.find(people, before, page);
    }
}
