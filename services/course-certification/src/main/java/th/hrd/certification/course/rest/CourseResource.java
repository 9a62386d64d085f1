package th.hrd.certification.course.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.course.application.Courses;
import th.hrd.certification.party.CurrentParty;
import th.hrd.platform.http.IdempotentRequests;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.Role;

/** Courses over HTTP. */
@Path("/v1/courses")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CourseResource {

    private final Courses courses;
    private final CurrentParty caller;
    private final IdempotentRequests once;

    CourseResource(Courses courses, CurrentParty caller, IdempotentRequests once) {
        this.courses = courses;
        this.caller = caller;
        this.once = once;
    }

    @GET
    @RolesAllowed({
        Role.AGENCY_HR,
        Role.AGENCY_EXECUTIVE,
        Role.SUPERVISOR,
        Role.OFFICIAL,
        Role.CERTIFIER,
        Role.PROVIDER,
        Role.OCSC_ANALYST,
        Role.OCSC_ADMIN,
        Role.AUDITOR
    })
    public Page<CourseView> listCourses(
            @QueryParam("skill") @Nullable String skill,
            @QueryParam("accreditedOn") @Nullable LocalDate accreditedOn,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = PageRequest.of(limit, cursor, skill, accreditedOn);
        return Page.of(
                courses.page(skill, accreditedOn, page),
                page,
                CourseView::from,
                course -> List.of(course.id().toString()));
    }

    @POST
    @RolesAllowed({Role.CERTIFIER, Role.PROVIDER})
    @APIResponseSchema(value = CourseView.class, responseCode = "201")
    public Response registerCourse(
            @HeaderParam(IdempotentRequests.KEY_HEADER) @Nullable String key,
            @Valid @NotNull RegisterCourseRequest request) {
        var registrant = caller.get();
        return once.run(
                key,
                request,
                () -> {
                    var course = courses.register(request.toDescription(), registrant);
                    return Versioned.created(
                            URI.create("/v1/courses/" + course.id()),
                            CourseView.from(course),
                            course.version());
                });
    }

    @GET
    @Path("/{courseId}")
    @RolesAllowed({
        Role.AGENCY_HR,
        Role.AGENCY_EXECUTIVE,
        Role.SUPERVISOR,
        Role.OFFICIAL,
        Role.CERTIFIER,
        Role.PROVIDER,
        Role.OCSC_ANALYST,
        Role.OCSC_ADMIN,
        Role.AUDITOR
    })
    @APIResponseSchema(value = CourseView.class, responseCode = "200")
    public Response getCourse(@PathParam("courseId") UUID courseId) {
        var course = courses.get(courseId);
        return Versioned.ok(CourseView.from(course), course.version());
    }
}
