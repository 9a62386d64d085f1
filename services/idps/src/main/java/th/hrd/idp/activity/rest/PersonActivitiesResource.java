package th.hrd.idp.activity.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.activity.application.Activities;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.security.Role;

/** The activities of a person. */
@Path("/v1/people/{personId}/activities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PersonActivitiesResource {

    private final Activities activities;

    PersonActivitiesResource(Activities activities) {
        this.activities = activities;
    }

    @GET
    @RolesAllowed({Role.AGENCY_HR, Role.OFFICIAL, Role.SUPERVISOR})
    public Page<ActivityView> activitiesOfPerson(
            @RestPath UUID personId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, personId);
        return Page.of(
                activities.ofPerson(personId, page),
                page,
                ActivityView::from,
                activity -> List.of(activity.id().toString()));
    }
}
