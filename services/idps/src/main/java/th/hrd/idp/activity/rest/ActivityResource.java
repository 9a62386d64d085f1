package th.hrd.idp.activity.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.activity.application.Activities;
import th.hrd.idp.activity.domain.Activity;
import th.hrd.platform.http.IdempotentRequests;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.Role;

/** Activities, one at a time. */
@Path("/v1/activities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ActivityResource {

    private final Activities activities;
    private final IdempotentRequests once;

    ActivityResource(Activities activities, IdempotentRequests once) {
        this.activities = activities;
        this.once = once;
    }

    @POST
    @RolesAllowed({Role.AGENCY_HR, Role.OFFICIAL, Role.SUPERVISOR})
    @APIResponseSchema(value = ActivityView.class, responseCode = "201")
    public Response recordActivity(
            @HeaderParam(IdempotentRequests.KEY_HEADER) @Nullable String key,
            @NotNull @Valid RecordActivityRequest body) {
        return once.run(
                key,
                body,
                () -> {
                    Activity activity = activities.record(body.command());
                    URI location = URI.create("/v1/activities/" + activity.id());
                    return Versioned.created(
                            location, ActivityView.from(activity), activity.version());
                });
    }

    @GET
    @Path("{activityId}")
    @RolesAllowed({Role.AGENCY_HR, Role.OFFICIAL, Role.SUPERVISOR})
    @APIResponseSchema(value = ActivityView.class, responseCode = "200")
    public Response activity(@RestPath UUID activityId) {
        return answer(activities.find(activityId));
    }

    @POST
    @Path("{activityId}/void")
    @RolesAllowed({Role.AGENCY_HR, Role.OFFICIAL, Role.SUPERVISOR})
    @APIResponseSchema(value = ActivityView.class, responseCode = "200")
    public Response voidActivity(
            @RestPath UUID activityId,
            @HeaderParam("If-Match") @Nullable IfMatch read,
            @NotNull @Valid VoidActivityRequest body) {
        return answer(activities.voidActivity(activityId, IfMatch.required(read), body.reason()));
    }

    private static Response answer(Activity activity) {
        return Versioned.ok(ActivityView.from(activity), activity.version());
    }
}
