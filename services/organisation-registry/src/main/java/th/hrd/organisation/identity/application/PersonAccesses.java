package th.hrd.organisation.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import th.hrd.organisation.access.AccessAction;
import th.hrd.organisation.access.AccessEntry;
import th.hrd.organisation.access.AccessLog;
import th.hrd.organisation.person.application.PersonTraces;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;

/**
 * Who touched a person's record and why. An agency the person has left sees what happened until
 * then: what came later would tell where the person is now.
 */
@ApplicationScoped
public class PersonAccesses {

    private final PersonTraces traces;
    private final AccessLog log;

    PersonAccesses(PersonTraces traces, AccessLog log) {
        this.traces = traces;
        this.log = log;
    }

    /** One page, the newest first; reading it is an access too. */
    @Transactional
    public <T> Page<T> pageOf(
            UUID agencyId, String sourceId, PageRequest page, Function<AccessEntry, T> view) {
        PersonTraces.Trace trace = traces.at(agencyId, sourceId);
        log.write(AccessAction.ACCESSES_READ, trace.personId());
        return Page.of(
                log.of(trace.recordIds(), trace.until(), page),
                page,
                view,
                entry -> List.of(Long.toString(entry.id())));
    }
}
