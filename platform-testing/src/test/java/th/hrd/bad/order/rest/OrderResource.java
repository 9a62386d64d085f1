package th.hrd.bad.order.rest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import th.hrd.bad.order.domain.OrderEntity;
import th.hrd.bad.order.persistence.OrderRepository;
import th.hrd.bad.stock.persistence.StockRepository;

/** Everything a resource must not be. */
@Path("/orders")
public class OrderResource {
    private static final Logger LOG = Logger.getLogger("orders");

    @Inject OrderRepository orders;

    @GET
    @Transactional
    List<OrderEntity> hiddenFromQuarkus() {
        System.out.println(Instant.now() + " " + UUID.randomUUID());
        LOG.info(new StockRepository().toString());
        return List.of();
    }

    @GET
    public void first() {}

    @PUT
    public void second() {}

    @POST
    public void third() {}

    @DELETE
    public void fourth() {}

    @PATCH
    public void fifth() {}

    @GET
    public void sixth() {}

    @GET
    public void seventh() {}

    @GET
    public void eighth() {}

    @GET
    public void ninth() {}

    @GET
    public void tenth() {}
}
