package th.hrd.idp.activity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.activity.domain.Activity;
import th.hrd.idp.activity.domain.ActivityProblem;
import th.hrd.idp.activity.domain.Recording;
import th.hrd.idp.activity.messaging.ActivityEvents;
import th.hrd.idp.activity.persistence.ActivityRepository;
import th.hrd.idp.people.Capacity;
import th.hrd.idp.people.People;
import th.hrd.idp.people.PersonScope;
import th.hrd.idp.people.Placement;
import th.hrd.idp.plan.application.Idps;
import th.hrd.idp.plan.domain.Idp;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.security.CurrentUser;

/** What can be done with activities: record, void, find; never change, never delete. */
@ApplicationScoped
public class Activities {

    private final ActivityRepository activities;
    private final ActivityEvents events;
    private final ActivityRules rules;
    private final Idps idps;
    private final People people;
    private final PersonScope scope;
    private final CurrentUser caller;
    private final InstantSource clock;

    Activities(
            ActivityRepository activities,
            ActivityEvents events,
            ActivityRules rules,
            Idps idps,
            People people,
            PersonScope scope,
            CurrentUser caller,
            InstantSource clock) {
        this.activities = activities;
        this.events = events;
        this.rules = rules;
        this.idps = idps;
        this.people = people;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * By the agency's HR, the supervisor, or the person for himself; the capacity limits what may
     * be assured.
     */
    @Transactional
    public Activity record(RecordActivity command) {
        Placement placement = people.require(command.person());
        Capacity capacity = scope.requireCapacity(placement.personId());
        List<String> dimensions = rules.check(command, capacity);
        requireInPlan(command.idpId(), command.itemId(), placement.personId());
        Activity activity =
                Activity.record(
                        new Recording(
                                Ids.next(),
                                placement.personId(),
                                placement.agencyId(),
                                command.idpId(),
                                command.itemId(),
                                command.learning(),
                                dimensions,
                                command.assurance(),
                                command.evidence(),
                                caller.subject(),
                                null),
                        clock.instant());
        activities.persistAndFlush(activity);
        events.publish(activity);
        return activity;
    }

    /** Takes an activity out of every count, by whoever could have recorded it as it stands. */
    @Transactional
    public Activity voidActivity(UUID id, IfMatch read, String reason) {
        Activity activity = required(id);
        rules.requireMayVoid(activity, scope.requireCapacity(activity.personId()));
        read.requireVersion(activity.version());
        activity.voidFor(reason, clock.instant());
        activities.flush(); // the event carries the version the change gets
        events.publish(activity);
        return activity;
    }

    @Transactional
    public Activity find(UUID id) {
        Activity activity = required(id);
        scope.requireCapacity(activity.personId());
        return activity;
    }

    /**
     * Everything recorded for a person, whichever agency held him then: activities stay with the
     * person.
     */
    @Transactional
    public List<Activity> ofPerson(UUID personId, PageRequest page) {
        if (people.placementOf(personId).isEmpty()) {
            throw CommonProblem.NOT_FOUND.problem("person " + personId);
        }
        scope.requireCapacity(personId);
        return activities.ofPerson(personId, page);
    }

    private Activity required(UUID id) {
        return activities
                .findByIdOptional(id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.problem("activity " + id));
    }

    private void requireInPlan(@Nullable UUID idpId, @Nullable UUID itemId, UUID personId) {
        if (idpId == null) {
            return;
        }
        Idp idp =
                idps.ofPerson(idpId, personId)
                        .orElseThrow(() -> ActivityProblem.IDP_UNKNOWN.problem(idpId));
        if (itemId != null && idp.item(itemId).isEmpty()) {
            throw ActivityProblem.ITEM_NOT_IN_IDP.problem(idpId, itemId);
        }
        if (!idp.status().isAgreed()) {
            throw ActivityProblem.IDP_NOT_AGREED
                    .problem(idp.status())
                    .with("idpStatus", idp.status());
        }
    }
}
