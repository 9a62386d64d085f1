package th.hrd.kpi.cell;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import th.hrd.platform.security.Role;

/** Counting everything anew. */
@Path("/v1/recounts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RecountResource {

    private final Recounts recounts;

    RecountResource(Recounts recounts) {
        this.recounts = recounts;
    }

    @POST
    @RolesAllowed(Role.OCSC_ADMIN)
    public Recount recount() {
        return recounts.recount();
    }
}
