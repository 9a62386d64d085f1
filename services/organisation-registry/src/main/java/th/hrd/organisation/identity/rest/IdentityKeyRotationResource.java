package th.hrd.organisation.identity.rest;

import static th.hrd.platform.security.Role.OCSC_ADMIN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import th.hrd.organisation.identity.application.IdentityKeyRotations;

/** Sealing the identity numbers under a new key. */
@Path("/v1/identity-key-rotations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IdentityKeyRotationResource {

    private final IdentityKeyRotations rotations;

    IdentityKeyRotationResource(IdentityKeyRotations rotations) {
        this.rotations = rotations;
    }

    @GET
    @RolesAllowed(OCSC_ADMIN)
    public IdentityKeyStateView identityKeyState() {
        return IdentityKeyStateView.from(rotations.state());
    }

    @POST
    @RolesAllowed(OCSC_ADMIN)
    public IdentityKeyStateView rotateIdentityKeys() {
        return IdentityKeyStateView.from(rotations.rotate());
    }
}
