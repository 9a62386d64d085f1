package th.hrd.certification.course.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.course.application.Courses;
import th.hrd.platform.http.IdempotentRequests;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.DataScope;
import th.hrd.platform.security.Role;

/** Accreditations of a course over HTTP; they are read with the course. */
@Path("/v1/courses/{courseId}/accreditations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AccreditationResource {

    private final Courses courses;
    private final DataScope scope;
    private final IdempotentRequests once;

    AccreditationResource(Courses courses, DataScope scope, IdempotentRequests once) {
        this.courses = courses;
        this.scope = scope;
        this.once = once;
    }

    @POST
    @RolesAllowed(Role.CERTIFIER)
    @APIResponseSchema(value = CourseView.class, responseCode = "201")
    public Response accreditCourse(
            @PathParam("courseId") UUID courseId,
            @HeaderParam(IdempotentRequests.KEY_HEADER) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull AccreditCourseRequest request) {
        scope.requireBody(request.body());
        var read = IfMatch.required(ifMatch);
        return once.run(
                key,
                request,
                () -> {
                    var course = courses.accredit(request.toOrder(courseId, read));
                    return Versioned.created(
                            URI.create("/v1/courses/" + courseId),
                            CourseView.from(course),
                            course.version());
                });
    }
}
