package th.hrd.platform.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.http.IdempotentRequests;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Versioned;
import th.hrd.platform.security.DataScope;
import th.hrd.platform.security.Role;

/** A resource as small as can be, written as every resource is. */
@Path("/v1/counters")
@RunOnVirtualThread
class CounterResource {

    enum Order {
        RISING,
        FALLING
    }

    record CounterRequest(@NotBlank String name, @Min(0) int value, @Nullable LocalDate since) {}

    record CounterView(UUID id, int value) {}

    private final Counters counters;
    private final IdempotentRequests idempotent;
    private final DataScope scope;

    CounterResource(Counters counters, IdempotentRequests idempotent, DataScope scope) {
        this.counters = counters;
        this.idempotent = idempotent;
        this.scope = scope;
    }

    @POST
    @RolesAllowed(Role.AGENCY_HR)
    public Response create(
            @HeaderParam(IdempotentRequests.KEY_HEADER) @Nullable String key,
            @Valid CounterRequest request) {
        return idempotent.run(
                key,
                request,
                () -> {
                    UUID id = counters.create(request.value());
                    return Versioned.created(
                            URI.create("/v1/counters/" + id),
                            new CounterView(id, request.value()),
                            1);
                });
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.AGENCY_HR)
    public Response raise(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid CounterRequest request) {
        IfMatch.required(ifMatch).requireVersion(1);
        counters.raise(id, request.value(), 2);
        return Versioned.ok(new CounterView(id, request.value()), 2);
    }

    @GET
    @Path("of/{agency}")
    @RolesAllowed({Role.AGENCY_HR, Role.AUDITOR})
    public Response ofAgency(
            @RestPath UUID agency,
            @RestQuery @Nullable LocalDate asOf,
            @RestQuery @Nullable Integer limit,
            @QueryParam("order") @Nullable Order order) {
        scope.requireAgencyToRead(agency);
        return Versioned.ok(new CounterView(agency, 0), 7);
    }

    @PUT
    @Path("of/{agency}")
    @RolesAllowed(Role.AGENCY_HR)
    public Response changeOfAgency(@RestPath UUID agency, @Valid CounterRequest request) {
        scope.requireAgency(agency);
        return Versioned.ok(new CounterView(agency, request.value()), 8);
    }
}
