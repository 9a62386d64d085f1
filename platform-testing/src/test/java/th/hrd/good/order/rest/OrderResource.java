package th.hrd.good.order.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import th.hrd.good.order.application.Orders;

/** Translation only. */
@Path("/v1/orders")
class OrderResource {
    private final Orders orders;

    OrderResource(Orders orders) {
        this.orders = orders;
    }

    @POST
    @Path("{id: [0-9a-f-]+}/placement")
    @RolesAllowed("agency-hr")
    public OrderView place(@PathParam("id") UUID id) {
        return OrderView.from(orders.place(id));
    }
}
