package th.hrd.organisation.reorganisation.rest;

import static th.hrd.platform.security.Role.AGENCY_EXECUTIVE;
import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.AUDITOR;
import static th.hrd.platform.security.Role.CERTIFIER;
import static th.hrd.platform.security.Role.OCSC_ADMIN;
import static th.hrd.platform.security.Role.OCSC_ANALYST;
import static th.hrd.platform.security.Role.OFFICIAL;
import static th.hrd.platform.security.Role.PROVIDER;
import static th.hrd.platform.security.Role.SUPERVISOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.reorganisation.application.ReorganisationOrders;
import th.hrd.organisation.reorganisation.domain.OrderStatus;
import th.hrd.organisation.reorganisation.domain.ReorganisationOrder;
import th.hrd.platform.http.IdempotentRequests;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.http.Versioned;

/** Reorganisation orders: drafted, applied, reversed. */
@Path("/v1/reorganisation-orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OrderResource {

    private final ReorganisationOrders orders;
    private final Agencies agencies;
    private final IdempotentRequests idempotent;

    OrderResource(ReorganisationOrders orders, Agencies agencies, IdempotentRequests idempotent) {
        this.orders = orders;
        this.agencies = agencies;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    public Page<OrderView> listReorganisationOrders(
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("status") @Nullable OrderStatus status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        UUID agencyId = agency == null ? null : agencies.idOf(agency);
        PageRequest page =
                PageRequest.of(limit, cursor, String.valueOf(agencyId), String.valueOf(status));
        return orders.page(agencyId, status, page, OrderView::from);
    }

    @POST
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = OrderView.class, responseCode = "201")
    public Response draftReorganisationOrder(
            @HeaderParam(IdempotentRequests.KEY_HEADER) @Nullable String key,
            @Valid @NotNull OrderRequest body) {
        return idempotent.run(
                key,
                body,
                () -> {
                    ReorganisationOrder order = orders.draft(body.toOrder());
                    return Versioned.created(
                            URI.create("/v1/reorganisation-orders/" + order.id()),
                            OrderView.from(order),
                            order.version());
                });
    }

    @GET
    @Path("{order}")
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    @APIResponseSchema(value = OrderView.class, responseCode = "200")
    public Response getReorganisationOrder(@PathParam("order") UUID order) {
        return ok(orders.require(order));
    }

    @PUT
    @Path("{order}")
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = OrderView.class, responseCode = "200")
    public Response putReorganisationOrder(
            @PathParam("order") UUID order,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull OrderRequest body) {
        return ok(orders.redraft(order, IfMatch.required(ifMatch), body.toOrder()));
    }

    @POST
    @Path("{order}/withdrawal")
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = OrderView.class, responseCode = "200")
    public Response withdrawReorganisationOrder(
            @PathParam("order") UUID order,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch) {
        return ok(orders.withdraw(order, IfMatch.required(ifMatch)));
    }

    @POST
    @Path("{order}/application")
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = OrderView.class, responseCode = "200")
    public Response applyReorganisationOrder(
            @PathParam("order") UUID order,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch) {
        return ok(orders.apply(order, IfMatch.required(ifMatch)));
    }

    @POST
    @Path("{order}/reversal")
    @RolesAllowed(OCSC_ADMIN)
    @APIResponseSchema(value = OrderView.class, responseCode = "200")
    public Response reverseReorganisationOrder(
            @PathParam("order") UUID order,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @Valid @NotNull ReversalRequest body) {
        return ok(orders.reverse(order, IfMatch.required(ifMatch), body.reason()));
    }

    private static Response ok(ReorganisationOrder order) {
        return Versioned.ok(OrderView.from(order), order.version());
    }
}
